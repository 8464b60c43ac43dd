import type { Flow } from '../schema/flow.ts';
import type { Unit } from '../schema/question.ts';
import { count, euro } from './euro.ts';
import { formFor } from './language.ts';

const CENTS = 100;

/** The words of a unit of a flow; without any where the flow has no such unit. */
export const unitOf = ({ eenheden }: Flow, id: string): Pick<Unit, 'enkelvoud' | 'meervoud' | 'geld'> =>
  eenheden?.[id] ?? { enkelvoud: '', meervoud: '' };

/** What so many of it are called: "maand", "maanden". */
export const unitName = (number: number, { enkelvoud, meervoud }: Pick<Unit, 'enkelvoud' | 'meervoud'>): string =>
  formFor(number, enkelvoud, meervoud);

/** A number with its unit: "1 maand", "1.200 gebruikers"; whole euros are shown as money. */
export const counted = (number: number, unit: Pick<Unit, 'enkelvoud' | 'meervoud' | 'geld'>): string =>
  unit.geld === true ? euro(number * CENTS) : `${count(number)} ${unitName(number, unit)}`.trimEnd();
