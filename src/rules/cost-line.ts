import type { CostFlow, CostLine, OnUnknown } from '../schema/flow.ts';
import { numberIn, type Answers } from './answers.ts';
import { holds, type Facts } from './condition.ts';
import { priceOf } from './price.ts';
import { percent, possibly, sum, times, NOTHING, UNKNOWN_AMOUNT, type Range } from './range.ts';
import type { Truth } from './truth.ts';

/** Per tariff its bounds: whole cents, or percent for a percentage of other costs. */
export type Tariffs = Readonly<Record<string, Range>>;

/** Whether a cost applies. `open`: it may, and nobody can say how much. */
export type Applies = 'yes' | 'no' | 'maybe' | 'open';

export interface CostLineResult {
  readonly id: string;
  readonly block: string;
  readonly applies: Applies;
  /** What one costs, for one period where there are periods. */
  readonly unit: Range;
  /** How many there are; undefined where the reader does not know. */
  readonly number: number | undefined;
  /** How many periods; 1 for what is paid once, undefined where the reader does not know. */
  readonly periods: number | undefined;
  readonly total: Range;
}

const WHEN_UNKNOWN: Readonly<Record<OnUnknown, Applies>> = {
  'van-nul': 'maybe',
  'geen-bovengrens': 'open',
  'telt-mee': 'yes',
  'telt-niet': 'no',
};

const appliesOf = (truth: Truth, onUnknown: OnUnknown = 'van-nul'): Applies =>
  truth === undefined ? WHEN_UNKNOWN[onUnknown] : truth ? 'yes' : 'no';

/** The part of a range that counts, given whether the cost applies. */
const applied = (applies: Applies, range: Range): Range =>
  ({ yes: range, no: NOTHING, maybe: possibly(range), open: UNKNOWN_AMOUNT })[applies];

const numberOf = (answers: Answers, { aantal = 1 }: CostLine): number | undefined =>
  typeof aantal === 'number' ? aantal : numberIn(answers, aantal);

/** How many periods a block has: 1 without any, undefined where the reader does not know. */
export const periodsOf = (flow: CostFlow, answers: Answers, block: string): number | undefined => {
  const field = flow.blokken.find(({ id }) => id === block)?.periode?.veld;
  return field === undefined ? 1 : numberIn(answers, field);
};

/** A range so many times; of a number that is not known nobody can say how much. */
const several = (range: Range, number: number | undefined): Range =>
  number === undefined ? (range.max === 0 ? NOTHING : UNKNOWN_AMOUNT) : times(range, number);

const share = (
  results: readonly CostLineResult[],
  { van }: NonNullable<CostLine['percentage']>,
  of: (line: CostLineResult) => Range,
): Range => sum(results.filter(({ id }) => van.includes(id)).map(of));

/** What a line costs in one period. */
export const onePeriod = ({ unit, number }: CostLineResult): Range => several(unit, number);

interface Reckoning {
  readonly flow: CostFlow;
  readonly answers: Answers;
  readonly tariffs: Tariffs;
  readonly facts: Facts;
}

const lineResult = ({ flow, answers, tariffs, facts }: Reckoning, line: CostLine, before: readonly CostLineResult[]): CostLineResult => {
  const applies = appliesOf(holds(line, facts), line['bij-onbekend']);
  const periods = periodsOf(flow, answers, line.blok);
  const told = { id: line.id, block: line.blok, applies, periods };
  if (line.percentage !== undefined) {
    const rate = percentageOf(line.percentage, answers, tariffs);
    const unit = applied(applies, percent(share(before, line.percentage, onePeriod), rate));
    return {
      ...told,
      unit,
      number: 1,
      total: applied(
        applies,
        percent(
          share(before, line.percentage, ({ total }) => total),
          rate,
        ),
      ),
    };
  }
  const number = numberOf(answers, line);
  const unit = applied(applies, priceOf(line, answers, tariffs));
  return { ...told, unit, number, total: several(several(unit, number), periods) };
};

const percentageOf = ({ tarief, veld }: NonNullable<CostLine['percentage']>, answers: Answers, tariffs: Tariffs): Range => {
  const given = veld === undefined ? undefined : numberIn(answers, veld);
  if (veld !== undefined) return given === undefined ? UNKNOWN_AMOUNT : { min: given, max: given };
  return tariffs[tarief ?? ''] ?? NOTHING;
};

/** The lines in their order; a percentage comes after the lines that it is a percentage of. */
export const linesOf = (reckoning: Reckoning): readonly CostLineResult[] => {
  const { posten } = reckoning.flow;
  const results: CostLineResult[] = [];
  const waiting = [...posten];
  for (let tries = posten.length; tries >= 0 && waiting.length > 0; tries -= 1) {
    for (const line of [...waiting]) {
      const ready = (line.percentage?.van ?? []).every((id) => results.some((result) => result.id === id));
      if (!ready && tries > 0) continue;
      results.push(lineResult(reckoning, line, results));
      waiting.splice(waiting.indexOf(line), 1);
    }
  }
  return posten.flatMap(({ id }) => results.filter((result) => result.id === id));
};
