import type { ComparisonFlow, Sign } from '../schema/flow.ts';
import type { Answers } from './answers.ts';

/**
 * The signs from high to low. The source gives no legend and no figures, so only the order counts;
 * `-` and `-/-` never stand in one row, so their order among themselves is never needed (001, H8).
 */
const ORDER: Readonly<Record<Sign, number>> = { '++': 3, '+': 2, '+/-': 1, '-': 0, '-/-': 0 };

/** Of two options: how much weight each wins, over the criteria where its sign is higher. */
export interface Pair {
  readonly first: string;
  readonly second: string;
  readonly firstWins: number;
  readonly secondWins: number;
}

export type ComparisonVerdict = 'volgorde' | 'geen-eenduidige-volgorde' | 'geen-volgorde';

export interface ComparisonOutcome {
  readonly verdict: ComparisonVerdict;
  readonly pairs: readonly Pair[];
  /** From high to low; options in one place share it. Empty without a single order. */
  readonly ranking: readonly (readonly string[])[];
  readonly counted: number;
  /** Criteria whose weight the reader did not know: they do not count. */
  readonly unknown: readonly string[];
}

const weightsOf = (flow: ComparisonFlow, answers: Answers): ReadonlyMap<string, number> => {
  const byAnswer = new Map(flow.belang.map(({ id, gewicht }) => [id, gewicht]));
  return new Map(flow.criteria.map(({ id }) => [id, byAnswer.get(String(answers[id])) ?? 0]));
};

const compare = (flow: ComparisonFlow, weights: ReadonlyMap<string, number>, first: string, second: string): Pair => {
  const won = (winner: string, loser: string): number =>
    flow.criteria
      .filter(({ tekens }) => ORDER[tekens[winner] ?? '-'] > ORDER[tekens[loser] ?? '-'])
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
 * Without any weight above zero there is no order. Source of the signs: 001, H8 (2012).
 * @param without a criterion to leave out, for a row that can be read in two ways
 */
export const comparisonOutcome = (flow: ComparisonFlow, answers: Answers, without?: string): ComparisonOutcome => {
  const weights = weightsOf(flow, without === undefined ? answers : { ...answers, [without]: '' });
  const options = flow.opties.map(({ id }) => id);
  const pairs = options.flatMap((first, at) => options.slice(at + 1).map((second) => compare(flow, weights, first, second)));
  const counted = [...weights.values()].filter((weight) => weight > 0).length;
  const unweighted = new Set(flow.belang.filter(({ gewicht }) => gewicht === undefined).map(({ id }) => id));
  const ranking = counted === 0 ? undefined : rank(options, pairs);
  return {
    verdict: counted === 0 ? 'geen-volgorde' : ranking === undefined ? 'geen-eenduidige-volgorde' : 'volgorde',
    pairs,
    ranking: ranking ?? [],
    counted,
    unknown: flow.criteria.map(({ id }) => id).filter((id) => unweighted.has(String(answers[id]))),
  };
};
