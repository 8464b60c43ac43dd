import { standsHere } from '../phrasing.ts';
import type { Field } from './fields.ts';
import { notHere } from './naming.ts';

/** Stands between the ids of several choices in one answer. */
const BETWEEN = '_';

/** What is wrong with an answer to a field; undefined where the field takes it. */
export const misgiven = (field: Field, given: unknown, where?: string): readonly [found: string, remedy: string] | undefined => {
  if (field.isNumber) {
    if (field.answers.includes(String(given))) return undefined;
    const fits = typeof given === 'number' && (field.highest === undefined || given <= field.highest);
    return fits ? undefined : [standsHere(given), `Nodig: een heel getal van 0 tot en met ${String(field.highest)}.`];
  }
  const chosen = field.isSeveral ? String(given).split(BETWEEN) : [String(given)];
  const strange = chosen.find((answer) => !field.answers.includes(answer));
  return strange === undefined ? undefined : [standsHere(given), notHere(`Dit antwoord op "${field.id}"`, strange, field.answers, where)];
};
