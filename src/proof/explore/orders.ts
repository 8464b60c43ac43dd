import type { Answers } from '../../rules/answers.ts';
import { comparisonOutcome, rank, type Pair } from '../../rules/comparison.ts';
import type { ComparisonFlow } from '../../schema/flow.ts';

/** An order that weightings can give; without `ranking` they have weight, but no single order, or no weight at all. */
export interface FoundOrder {
  readonly ranking: readonly (readonly string[])[];
  readonly order: 'eenduidig' | 'niet-eenduidig' | 'geen';
  /** The share of all weightings that give it. */
  readonly share: number;
  /** Answers that give it. */
  readonly answers: Answers;
}

/** How sensitive a comparison is to its weights. */
export interface Sensitivity {
  /** `geteld`: all weightings; `steekproef`: so many of them, drawn with a fixed seed. */
  readonly method: 'geteld' | 'steekproef';
  readonly weightings: number;
  readonly orders: readonly FoundOrder[];
}

/** Above this many sums side by side counting takes too long. */
const MOST_SUMS = 200_000;
const SAMPLE = 20_000;
const SEED = 20_121;

interface Weighed {
  readonly id: string;
  /** Per pair of options: 1 where the first stands higher, -1 where the second does. */
  readonly leads: readonly number[];
}

interface Weight {
  readonly id: string;
  readonly gewicht: number;
}

/** Sums that so many weightings give, with one of those weightings. */
interface Sum {
  readonly differences: readonly number[];
  readonly hasWeight: boolean;
  readonly count: number;
  readonly answers: Answers;
}

const weighedIn = (flow: ComparisonFlow, heavy: string): readonly Weighed[] =>
  (flow.criteria ?? []).map(({ id }) => ({
    id,
    leads: comparisonOutcome(flow, { [id]: heavy }).pairs.map(({ firstWins, secondWins }) => Math.sign(firstWins - secondWins)),
  }));

const plus = ({ differences, hasWeight, count, answers }: Sum, { id, leads }: Weighed, { id: answer, gewicht }: Weight): Sum => ({
  differences: differences.map((difference, at) => difference + gewicht * (leads[at] ?? 0)),
  hasWeight: hasWeight || gewicht > 0,
  count,
  answers: { ...answers, [id]: answer },
});

const keyOf = ({ differences, hasWeight }: Sum): string => `${differences.join()} ${hasWeight}`;

/** The sums over all weightings, criterion by criterion; undefined where there are too many. */
const countedSums = (criteria: readonly Weighed[], weights: readonly Weight[], none: Sum, mostSums: number): readonly Sum[] | undefined => {
  let sums = new Map([[keyOf(none), none]]);
  for (const criterion of criteria) {
    const next = new Map<string, Sum>();
    for (const sum of sums.values()) {
      for (const weight of weights) {
        const more = plus({ ...sum, answers: {} }, criterion, weight);
        const key = keyOf(more);
        const known = next.get(key);
        next.set(
          key,
          known === undefined ? { ...more, answers: { ...sum.answers, ...more.answers } } : { ...known, count: known.count + sum.count },
        );
      }
    }
    if (next.size > mostSums) return undefined;
    sums = next;
  }
  return [...sums.values()];
};

/** Numbers from 0 up to 1 that are the same on every run (mulberry32). */
const numbersFrom = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

const sampledSums = (criteria: readonly Weighed[], weights: readonly Weight[], none: Sum): readonly Sum[] => {
  const draw = numbersFrom(SEED);
  return Array.from({ length: SAMPLE }, () =>
    criteria.reduce((sum, criterion) => {
      const weight = weights[Math.floor(draw() * weights.length)];
      return weight === undefined ? sum : plus(sum, criterion, weight);
    }, none),
  );
};

const asPairs = (pairs: readonly Pair[], differences: readonly number[]): readonly Pair[] =>
  pairs.map((pair, at) => ({ ...pair, firstWins: differences[at] ?? 0, secondWins: 0 }));

/**
 * Which orders the weights of a comparison can give, and how often: over all ways to weigh every criterion, known weights
 * only. Undefined where nothing is weighed.
 * @param mostSums with more sums side by side than this, a sample is taken
 */
export const sensitivityOf = (flow: ComparisonFlow, mostSums = MOST_SUMS): Sensitivity | undefined => {
  const weights = (flow.belang ?? []).flatMap(({ id, gewicht }) => (gewicht === undefined ? [] : [{ id, gewicht }]));
  const heavy = weights.find(({ gewicht }) => gewicht > 0);
  const { pairs } = comparisonOutcome(flow, {});
  if (heavy === undefined || flow.criteria === undefined) return undefined;
  const criteria = weighedIn(flow, heavy.id);
  const none: Sum = { differences: pairs.map(() => 0), hasWeight: false, count: 1, answers: {} };
  const counted = countedSums(criteria, weights, none, mostSums);
  const sums = counted ?? sampledSums(criteria, weights, none);
  const weightings = sums.reduce((total, { count }) => total + count, 0);
  const orders = new Map<string, FoundOrder>();
  const options = flow.opties.map(({ id }) => id);
  for (const { differences, hasWeight, count, answers } of sums) {
    const key = hasWeight ? differences.map(Math.sign).join() : '';
    const known = orders.get(key);
    const ranking = hasWeight ? rank(options, asPairs(pairs, differences)) : [];
    const order = hasWeight ? (ranking === undefined ? 'niet-eenduidig' : 'eenduidig') : 'geen';
    orders.set(key, { ranking: ranking ?? [], order, answers: known?.answers ?? answers, share: (known?.share ?? 0) + count / weightings });
  }
  const byRanking = new Map<string, FoundOrder>();
  for (const found of orders.values()) {
    const key = `${found.order} ${JSON.stringify(found.ranking)}`;
    byRanking.set(key, { ...found, share: found.share + (byRanking.get(key)?.share ?? 0) });
  }
  return {
    method: counted === undefined ? 'steekproef' : 'geteld',
    weightings: counted === undefined ? SAMPLE : weights.length ** criteria.length,
    orders: [...byRanking.values()].sort((a, b) => b.share - a.share),
  };
};
