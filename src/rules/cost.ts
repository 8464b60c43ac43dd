import type { CostFlow, CostLine } from '../schema/flow.ts';
import { UNKNOWN, type Answers } from './answers.ts';
import { applied, costRules, type Applies } from './applicability.ts';
import { exactly, NOTHING, sum, times, type Range } from './range.ts';

/** Tariffs in cents, by id. */
export type Tariffs = Readonly<Record<string, Range>>;

export interface CostLineResult {
  readonly id: string;
  readonly block: CostLine['blok'];
  readonly applies: Applies;
  /** What one costs, or what one month costs. */
  readonly unit: Range;
  /** How many: users for a course, months for a monthly cost, else 1. */
  readonly number: number;
  readonly total: Range;
}

export type CostWarning = 'geen-gebruikers' | 'geen-maanden' | 'veel' | 'route-onbekend' | 'doorberekening-onbekend';

export interface CostOutcome {
  readonly verdict: 'bedrag' | 'ten-minste';
  readonly months: number;
  readonly lines: readonly CostLineResult[];
  readonly oneOff: Range;
  readonly perMonth: Range;
  /** The monthly costs over the chosen period. */
  readonly period: Range;
  readonly courses: Range;
  readonly total: Range;
  readonly warnings: readonly CostWarning[];
}

const numberOf = (answers: Answers, field: string | undefined): number => {
  const value = field === undefined ? 1 : answers[field];
  return typeof value === 'number' ? value : 0;
};

const lineResult = (flow: CostFlow, line: CostLine, answers: Answers, tariffs: Tariffs): CostLineResult => {
  const price = line.bedrag === undefined ? (tariffs[line.tarief ?? ''] ?? NOTHING) : exactly(100 * numberOf(answers, line.bedrag));
  const applies = costRules[line.regel](answers);
  const unit = applied(applies, price);
  const number = numberOf(answers, line.blok === 'per-maand' ? flow.periode : line.aantal);
  return { id: line.id, block: line.blok, applies, unit, number, total: times(unit, number) };
};

const warningsOf = (flow: CostFlow, answers: Answers): readonly CostWarning[] => {
  const users = flow.gebruikers.map((field) => numberOf(answers, field));
  const fields = flow.vragen.flatMap((question) => (question.soort === 'getallen' ? question.velden : []));
  const many = fields.some(({ id, waarschuwBoven }) => waarschuwBoven !== undefined && numberOf(answers, id) > waarschuwBoven);
  const holds: Readonly<Record<CostWarning, boolean>> = {
    'geen-gebruikers': users.every((number) => number === 0),
    'geen-maanden': numberOf(answers, flow.periode) === 0,
    veel: many,
    'route-onbekend': answers.route === UNKNOWN,
    'doorberekening-onbekend': answers.route === 'via-gemeente' && answers.doorberekening === UNKNOWN,
  };
  return (Object.keys(holds) as CostWarning[]).filter((warning) => holds[warning]);
};

/**
 * What connecting costs, in ranges of whole cents; nothing is rounded. The bounds are those of the tariffs, not a
 * spread of probabilities. A missing number counts as 0. Source: 000, Financiën and bijlage 3 (2016).
 */
export const costOutcome = (flow: CostFlow, answers: Answers, tariffs: Tariffs): CostOutcome => {
  const lines = flow.posten.map((line) => lineResult(flow, line, answers, tariffs));
  const block = (name: CostLine['blok']): readonly CostLineResult[] => lines.filter((line) => line.block === name);
  const totalOf = (name: CostLine['blok']): Range => sum(block(name).map(({ total }) => total));
  const total = sum(lines.map((line) => line.total));
  return {
    verdict: total.max === null ? 'ten-minste' : 'bedrag',
    months: numberOf(answers, flow.periode),
    lines,
    oneOff: totalOf('eenmalig'),
    perMonth: sum(block('per-maand').map(({ unit }) => unit)),
    period: totalOf('per-maand'),
    courses: totalOf('cursussen'),
    total,
    warnings: warningsOf(flow, answers),
  };
};
