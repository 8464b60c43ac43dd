import { fieldsOf, seriesOf } from '../rules/questionnaire.ts';
import type { Flow } from '../schema/flow.ts';
import { LONGEST, type Renames } from './contract.ts';
import { decode, mend } from './mend.ts';
import { readLink, type LinkReading, type StateReading } from './read-link.ts';

/** The parts of an address that may hold a state; where the second does, the first was lost on the way. */
export interface Address {
  readonly hash: string;
  readonly search: string;
}

export type AddressReading =
  | Exclude<LinkReading, StateReading>
  /** The state, and whether the link had to be mended for it. */
  | (StateReading & { readonly mended: boolean })
  /** It was a link of this flow, and nothing in it can be read. */
  | { readonly kind: 'unreadable' };

const isWhole = (reading: LinkReading): boolean => reading.kind === 'newer' || (reading.kind === 'state' && reading.notices.length === 0);

/** A whole reading is the best; of others that with more answers, and of two with as many that with less to tell. */
const worth = (reading: LinkReading): number => {
  if (isWhole(reading)) return Number.MAX_SAFE_INTEGER;
  return reading.kind === 'state' ? LONGEST * Object.keys(reading.answers).length - reading.notices.length : Number.MIN_SAFE_INTEGER;
};

/** Whether a text that is no state speaks of this flow all the same: two of its ids, or one beside something else. */
const speaksOf = (flow: Flow, part: string): boolean => {
  const text = decode(part).slice(1).toLowerCase();
  const fields = flow.vragen.flatMap((question) => fieldsOf(flow, question));
  const ids = [...seriesOf(flow), ...fields].map(({ id }) => id);
  const named = ids.filter((id) => text.includes(id));
  const known = [
    ...named,
    ...fields.flatMap((field) => (field.kind === 'count' ? [] : field.options.filter((id) => id.length > 2 && text.includes(id)))),
  ];
  return named.length > 0 && (new Set(known).size > 1 || /[^a-z0-9-]./.test(text));
};

/**
 * Reads the state of a flow from an address, also where it was damaged on its way. A link that is whole is read as it
 * stands; else the best of its readings counts.
 */
export const readAddress = (flow: Flow, { hash, search }: Address, renames: Renames = []): AddressReading => {
  for (const part of [hash, search]) {
    const plain = readLink(flow, part, renames);
    if (part === hash && isWhole(plain)) return plain.kind === 'state' ? { ...plain, mended: false } : plain;
    const readings = [...mend(part).map((text) => readLink(flow, text, renames)), plain];
    const [best] = readings.sort((one, other) => worth(other) - worth(one));
    if (best === undefined || best.kind === 'none') continue;
    if (best.kind !== 'state') return best;
    if (Object.keys(best.answers).length === 0 && isWhole(best) && speaksOf(flow, part)) break;
    return { ...best, mended: part !== `#${mend(part)[0]}` };
  }
  return [hash, search].some((part) => speaksOf(flow, part)) ? { kind: 'unreadable' } : { kind: 'none' };
};
