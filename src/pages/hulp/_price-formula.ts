import type { Tariffs } from '../../rules/cost.ts';
import { NOTHING } from '../../rules/range.ts';
import type { CostLine } from '../../schema/flow.ts';

type Tiers = NonNullable<CostLine['staffel']>;
type Bound = 'min' | 'max';

const CENTS = 100;

const eurosOf = (tariffs: Tariffs, id: string, bound: Bound): number => ((tariffs[id] ?? NOTHING)[bound] ?? 0) / CENTS;

/** Each part of the number at the tariff of its own tier. */
const inParts = ({ treden }: Tiers, cell: string, tariffs: Tariffs, bound: Bound): string =>
  treden
    .map(({ tot, tarief }, at) => {
      const from = treden[at - 1]?.tot ?? 0;
      const upTo = tot === undefined ? cell : `MIN(${cell};${tot})`;
      return `MAX(0;${upTo}-${from})*${eurosOf(tariffs, tarief, bound)}`;
    })
    .join('+');

/** All of the number at the tariff of the tier that it falls in; beyond the last tier nothing. */
const asWhole = ({ treden }: Tiers, cell: string, tariffs: Tariffs, bound: Bound): string => {
  const steps = treden.reduceRight((beyond, { tot, tarief }) => {
    const price = eurosOf(tariffs, tarief, bound);
    return tot === undefined ? String(price) : `IF(${cell}<=${tot};${price};${beyond})`;
  }, '0');
  return `IF(${cell}=0;0;${steps})`;
};

/** What one costs by tiers, as a formula on the cell that holds the number: one bound of it, in euros. */
export const tierFormula = (tiers: Tiers, cell: string, tariffs: Tariffs, bound: Bound): string =>
  (tiers.wijze === 'per-trede' ? inParts : asWhole)(tiers, cell, tariffs, bound);
