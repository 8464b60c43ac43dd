import { selectText, valueAt } from '../path.ts';
import { either, standsHere } from '../phrasing.ts';
import type { Problem } from '../problem.ts';
import { fieldOf, questionId, readBy, type CheckedFlow } from './checked-flow.ts';
import { listed, type Conditioned, type Entry } from './conditions.ts';
import { reachFrom } from './way.ts';

/** Whether a question can have been answered when something at another question is decided. */
type IsBefore = (earlier: number) => boolean;

const isOptional = ({ data }: CheckedFlow, at: number): boolean => valueAt(data, ['vragen', at, 'vrijblijvend']) === true;

/** In a wayfinder a question comes before those that a way leads to from it; elsewhere they are asked in their order. */
const isAhead = (flow: CheckedFlow, earlier: number, later: number): boolean => {
  if (flow.kind !== 'wegwijzer') return earlier < later;
  if (isOptional(flow, later)) return earlier !== later;
  return !isOptional(flow, earlier) && earlier !== later && reachFrom(flow, earlier).has(later);
};

/** What must be known where the condition is looked at; undefined where all answers are there. */
const deadlineOf = (flow: CheckedFlow, { path }: Conditioned): IsBefore | undefined => {
  const [part, at, ...rest] = path;
  if (part !== 'vragen' || typeof at !== 'number') return undefined;
  if (rest.length === 0) return (earlier) => isAhead(flow, earlier, at);
  return rest.includes('naar') ? (earlier) => earlier === at || isAhead(flow, earlier, at) : undefined;
};

const giversOf = ({ data }: CheckedFlow, label: unknown): readonly number[] =>
  selectText(data, 'vragen.*.antwoorden.*.etiketten.*')
    .filter(({ value }) => value === label)
    .map(({ path }) => Number(path[1]));

/** The questions that a line waits for although they come later, by their ids. */
const tooLate = (flow: CheckedFlow, { word, value }: Entry, isBefore: IsBefore): readonly string[] => {
  if (word === 'etiketten') {
    const late = listed(value)
      .map((label) => giversOf(flow, label))
      .filter((givers) => givers.length > 0 && !givers.some(isBefore));
    return late.flat().map((at) => questionId(flow, at));
  }
  const at = fieldOf(flow, word)?.question ?? -1;
  return at < 0 || isBefore(at) ? [] : [questionId(flow, at)];
};

const said = (entry: Entry, late: readonly string[]): string => {
  if (entry.word === 'regel') return `${standsHere(entry.value)} Die regel kijkt naar de vraag "${late[0]}".`;
  return entry.word === 'etiketten'
    ? `Dit etiket komt van de vraag ${either(late.map((id) => `"${id}"`))}.`
    : `Deze voorwaarde kijkt naar "${entry.word}".`;
};

/** Conditions of questions, and of where they lead, on what is only asked later. */
export const checkOrder = (flow: CheckedFlow): readonly Problem[] =>
  flow.conditions.flatMap((conditioned) => {
    const isBefore = deadlineOf(flow, conditioned);
    if (isBefore === undefined) return [];
    const here = questionId(flow, Number(conditioned.path[1]));
    return conditioned.lines
      .flatMap(({ entries }) => entries)
      .flatMap((entry) => {
        const late = [...new Set(readBy(flow, entry).flatMap((inner) => tooLate(flow, inner, isBefore)))];
        if (late.length === 0) return [];
        const remedy =
          late[0] === here
            ? 'Dat is deze vraag zelf. Kijk naar een eerdere vraag.'
            : `Die vraag komt niet vóór "${here}". Zet haar eerder, of kijk naar een eerdere vraag.`;
        return [flow.item.problem(entry.path, said(entry, late), remedy)];
      });
  });
