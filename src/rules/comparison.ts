import type { ComparisonFlow } from '../schema/flow.ts';
import type { Answers } from './answers.ts';
import { askingFacts } from './asking-facts.ts';
import { firstThatHolds } from './condition.ts';
import { roleOf } from './known.ts';
import { routeOf } from './route.ts';

/** How high a sign stands on the scale of the flow; signs in one place are equal. Only the order counts. */
const heightOf = ({ schaal = [] }: ComparisonFlow, sign: string | undefined): number =>
  schaal.length - 1 - schaal.findIndex((place) => sign !== undefined && place.includes(sign));

/** Of two options: how much weight each wins, over the criteria where its sign is higher. */
export interface Pair {
  readonly first: string;
  readonly second: string;
  readonly firstWins: number;
  readonly secondWins: number;
}

/** Whether the options have one order. */
export type Order = 'eenduidig' | 'niet-eenduidig' | 'geen';

export interface ComparisonOutcome {
  readonly verdict: string;
  readonly order: Order;
  readonly pairs: readonly Pair[];
  /** From high to low; options in one place share it. Empty without a single order. */
  readonly ranking: readonly (readonly string[])[];
  readonly counted: number;
  /** Criteria whose weight the reader did not know: they do not count. */
  readonly unknown: readonly string[];
}

const weightsOf = (flow: ComparisonFlow, answers: Answers): ReadonlyMap<string, number> => {
  const byAnswer = new Map((flow.belang ?? []).map(({ id, gewicht }) => [id, gewicht]));
  return new Map((flow.criteria ?? []).map(({ id }) => [id, byAnswer.get(String(answers[id])) ?? 0]));
};

const compare = (flow: ComparisonFlow, weights: ReadonlyMap<string, number>, first: string, second: string): Pair => {
  const won = (winner: string, loser: string): number =>
    (flow.criteria ?? [])
      .filter(({ tekens }) => heightOf(flow, tekens[winner]) > heightOf(flow, tekens[loser]))
      .reduce((total, { id }) => total + (weights.get(id) ?? 0), 0);
  return { first, second, firstWins: won(first, second), secondWins: won(second, first) };
};

/**
 * The options in their order, shared places together; undefined when "equal" does not carry over from pair to pair
 * (1 above 2, yet 3 equal to both), so that no single order exists.
 */
export const rank = (options: readonly string[], pairs: readonly Pair[]): readonly (readonly string[])[] | undefined => {
  const lead = (one: string, other: string): number => {
    if (one === other) return 0;
    const pair = pairs.find(({ first, second }) => [first, second].includes(one) && [first, second].includes(other));
    if (pair === undefined) return 0;
    const difference = Math.sign(pair.firstWins - pair.secondWins);
    return pair.first === one ? difference : -difference;
  };
  const beaten = (option: string): number => options.filter((other) => lead(option, other) > 0).length;
  const levels = [...new Set(options.map(beaten))].sort((a, b) => b - a);
  const places = levels.map((level) => options.filter((option) => beaten(option) === level));
  const placeOf = (option: string): number => places.findIndex((place) => place.includes(option));
  const agrees = options.every((one) => options.every((other) => Math.sign(placeOf(other) - placeOf(one)) === lead(one, other)));
  return agrees ? places : undefined;
};

/**
 * Compares the options in pairs on the reader's weights. Ordinal: signs are never added up.
 * Without any weight above zero there is no order.
 * @param without a criterion to leave out, for a row that can be read in two ways
 */
export const comparisonOutcome = (flow: ComparisonFlow, answers: Answers, without?: string): ComparisonOutcome => {
  const weights = weightsOf(flow, without === undefined ? answers : { ...answers, [without]: '' });
  const options = flow.opties.map(({ id }) => id);
  const pairs = options.flatMap((first, at) => options.slice(at + 1).map((second) => compare(flow, weights, first, second)));
  const counted = [...weights.values()].filter((weight) => weight > 0).length;
  const ranking = counted === 0 ? undefined : rank(options, pairs);
  const order = counted === 0 ? 'geen' : ranking === undefined ? 'niet-eenduidig' : 'eenduidig';
  const facts = { ...askingFacts(flow, routeOf(flow, answers), answers), states: { volgorde: order } };
  return {
    verdict: firstThatHolds(flow.oordelen, facts)?.uitkomst ?? '',
    order,
    pairs,
    ranking: ranking ?? [],
    counted,
    unknown: (flow.criteria ?? []).map(({ id }) => id).filter((id) => roleOf(flow, id, answers[id]) === 'onbekend'),
  };
};
