import { select, selectText, valueAt, type Found, type Path } from '../path.ts';
import type { CheckedFlow } from './checked-flow.ts';
import { isConditional } from './conditions.ts';

/** Where a question or one of its answers sends a reader, and what stands there. */
export interface Lead {
  readonly question: number;
  readonly path: Path;
  /** Undefined where nothing is said: on to the next question. */
  readonly target: unknown;
}

/** The places of the questions on the way, in their order: those that may be skipped are not on it. */
export const onTheWay = ({ data }: CheckedFlow): readonly number[] =>
  select(data, 'vragen.*')
    .filter(({ value }) => valueAt(value, ['vrijblijvend']) !== true)
    .map(({ path }) => Number(path[1]));

/** Where each answer of a question leads, or the question itself where its answers do not say so. */
export const leadsOf = ({ data }: CheckedFlow, question: number): readonly Lead[] => {
  const path = ['vragen', question];
  const whole = valueAt(data, path);
  const own = { question, path, target: valueAt(whole, ['naar']) };
  const answers: readonly Found[] = valueAt(whole, ['soort']) === 'keuze' ? select(whole, 'antwoorden.*') : [];
  if (answers.length === 0) return [own];
  return answers.map((answer) => {
    const target = valueAt(answer.value, ['naar']);
    return target === undefined ? own : { question, path: [...path, ...answer.path], target };
  });
};

const isList = (target: unknown): target is readonly unknown[] => Array.isArray(target);

/** The names that a lead goes to. */
export const goalsOf = ({ target }: Lead): readonly string[] =>
  isList(target) ? selectText(target, '*.naar').map(({ value }) => value) : typeof target === 'string' ? [target] : [];

/** Whether a reader may go on to the next question: nothing is said, or each row has a condition. */
export const goesOn = ({ target }: Lead): boolean => target === undefined || (isList(target) && target.every(isConditional));

/** The questions at which one can arrive from a place in the order: those with a condition may be passed over. */
export const arrivalsFrom = (flow: CheckedFlow, place: number): readonly number[] => {
  const ahead = onTheWay(flow).filter((question) => question >= place);
  const certain = ahead.findIndex((question) => !isConditional(valueAt(flow.data, ['vragen', question])));
  return certain < 0 ? ahead : ahead.slice(0, certain + 1);
};

/** Whether the questions from a place in the order on may all be passed over. */
export const runsOutFrom = (flow: CheckedFlow, place: number): boolean => {
  const last = arrivalsFrom(flow, place).at(-1);
  return last === undefined || isConditional(valueAt(flow.data, ['vragen', last]));
};

const placeOf = ({ data }: CheckedFlow, id: string): number =>
  Number(selectText(data, 'vragen.*.id').find(({ value }) => value === id)?.path[1] ?? -1);

/** The places in the order where a lead arrives: of a question that it names, or right after its own. */
export const placesOf = (flow: CheckedFlow, lead: Lead): readonly number[] => [
  ...goalsOf(lead)
    .map((id) => placeOf(flow, id))
    .filter((place) => place >= 0),
  ...(goesOn(lead) ? [lead.question + 1] : []),
];

/** The questions that can come right after one. */
const nextOf = (flow: CheckedFlow, question: number): readonly number[] =>
  leadsOf(flow, question).flatMap((lead) => placesOf(flow, lead).flatMap((place) => arrivalsFrom(flow, place)));

/** All questions that can come after one, itself among them only where the way comes back to it. */
export const reachFrom = (flow: CheckedFlow, question: number): ReadonlySet<number> => {
  const reached = new Set<number>();
  const open = [...nextOf(flow, question)];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (reached.has(at)) continue;
    reached.add(at);
    open.push(...nextOf(flow, at));
  }
  return reached;
};
