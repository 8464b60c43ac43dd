import { readAddress, type Address, type AddressReading } from '../../link/read-address.ts';
import type { FlowProps } from '../flow-props.ts';
import { NOTHING_TOLD, type Told } from './address.ts';

const toldOf = (reading: AddressReading): Told => {
  if (reading.kind === 'newer') return { ...NOTHING_TOLD, told: 'nieuwer' };
  if (reading.kind === 'unreadable') return { ...NOTHING_TOLD, told: 'onleesbaar' };
  if (reading.kind === 'none') return NOTHING_TOLD;
  const { notices, from, mended } = reading;
  return { notices, from, told: mended && notices.length === 0 ? 'hersteld' : undefined };
};

/** The state in an address, and what to tell of it. Loaded where there is a link to read: most readers begin without one. */
export const openLink = ({ flow, renames }: FlowProps, address: Address): readonly [AddressReading, Told] => {
  const reading = readAddress(flow, address, renames);
  return [reading, toldOf(reading)];
};
