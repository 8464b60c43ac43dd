import { onUnknown } from '../../kinds/cost.ts';
import { select, valueAt, type Found } from '../path.ts';
import { either, standsHere } from '../phrasing.ts';
import type { Problem } from '../problem.ts';
import { fieldOf, questionId, readBy, type CheckedFlow } from './checked-flow.ts';
import { isWord, linesOf, listed, type Entry } from './conditions.ts';
import type { Field } from './fields.ts';

const FIELD = 'bij-onbekend';

const saysItself = ({ value }: Entry): boolean => valueAt(value, ['onbekend']) !== undefined;

/** Whether every answer that counts as not known is one that the line names: it holds then. */
const namesUnknown = ({ unknown }: Field, { value }: Entry): boolean => {
  const wanted = listed(valueAt(value, ['is']) ?? value);
  return unknown.every((answer) => wanted.includes(answer));
};

const asText = (entry: Entry): string => `${entry.word}: ${JSON.stringify(entry.value)}`;

/** Whether a question may not be asked, though the same condition asks for nothing that says it is. */
const mayBeSkipped = (flow: CheckedFlow, question: number, together: readonly Entry[]): boolean => {
  const asked = valueAt(flow.data, ['vragen', question]);
  const conditions = linesOf({ path: [], value: asked });
  if (conditions.length === 0) return false;
  const said = together.map(asText);
  const isPlain = conditions.length === 1 && conditions[0]?.path[0] === 'als';
  return !(isPlain && conditions.every(({ entries }) => entries.every((entry) => said.includes(asText(entry)))));
};

/** The question because of which a line may be unknown; undefined where it never is. */
const doubtIn = (flow: CheckedFlow, entry: Entry, together: readonly Entry[]): string | undefined => {
  if (saysItself(entry)) return undefined;
  if (entry.word === 'etiketten') {
    const givers = select(flow.data, 'vragen.*').filter(({ value }) =>
      select(value, 'antwoorden.*.etiketten.*').some((label) => listed(entry.value).includes(label.value)),
    );
    const doubtful = givers.find(({ value }) => select(value, 'antwoorden.*.telt').some((role) => role.value === 'onbekend'));
    return doubtful === undefined ? undefined : String(valueAt(doubtful.value, ['id']));
  }
  const field = isWord(entry.word) ? undefined : fieldOf(flow, entry.word);
  if (field === undefined || field.question < 0) return undefined;
  return !namesUnknown(field, entry) || mayBeSkipped(flow, field.question, together) ? questionId(flow, field.question) : undefined;
};

const doubtOf = (flow: CheckedFlow, line: Found): string | undefined => {
  const together = linesOf(line).flatMap(({ entries }) => entries.flatMap((entry) => readBy(flow, entry)));
  return together.map((entry) => doubtIn(flow, entry, together)).find((question) => question !== undefined);
};

/** Costs of which nobody says what they are while their condition is not known. */
export const checkOnUnknown = (flow: CheckedFlow): readonly Problem[] =>
  select(flow.data, 'posten.*').flatMap((line) => {
    if (valueAt(line.value, [FIELD]) !== undefined) return [];
    const question = doubtOf(flow, line);
    if (question === undefined) return [];
    return [
      flow.item.problem(
        [...line.path, FIELD],
        standsHere(undefined),
        `Soms is het antwoord op "${question}" niet bekend. Zeg wat deze post dan kost: ${either(onUnknown.options)}.`,
      ),
    ];
  });
