import type { CostLine } from '../schema/flow.ts';
import { numberIn, type Answers } from './answers.ts';
import type { Tariffs } from './cost-line.ts';
import { exactly, NOTHING, sum, times, UNKNOWN_AMOUNT, type Range } from './range.ts';

type Tiers = NonNullable<CostLine['staffel']>;

const CENTS = 100;

/** What a number costs where each part of it has the tariff of its own tier. */
const inParts = ({ treden }: Tiers, number: number, tariffs: Tariffs): Range =>
  sum(
    treden.map(({ tot = Infinity, tarief }, at) => {
      const from = treden[at - 1]?.tot ?? 0;
      return times(tariffs[tarief] ?? NOTHING, Math.max(0, Math.min(number, tot) - from));
    }),
  );

const tieredPrice = (tiers: Tiers, answers: Answers, tariffs: Tariffs): Range => {
  const number = numberIn(answers, tiers.veld);
  if (number === undefined) return UNKNOWN_AMOUNT;
  if (tiers.wijze === 'per-trede') return inParts(tiers, number, tariffs);
  const tier = tiers.treden.find(({ tot = Infinity }) => number <= tot);
  return (number === 0 ? undefined : tariffs[tier?.tarief ?? '']) ?? NOTHING;
};

/** What one costs, for one period: by a tariff, by the reader's own amount in whole euros, or by tiers. In cents. */
export const priceOf = ({ bedrag, staffel, tarief }: CostLine, answers: Answers, tariffs: Tariffs): Range => {
  if (staffel !== undefined) return tieredPrice(staffel, answers, tariffs);
  if (bedrag === undefined) return tariffs[tarief ?? ''] ?? NOTHING;
  const euros = numberIn(answers, bedrag);
  return euros === undefined ? UNKNOWN_AMOUNT : exactly(CENTS * euros);
};
