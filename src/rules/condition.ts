import type { Conditional, ConditionLine, ConditionLines, NamedRule } from '../schema/condition.ts';
import { chosenIn, type Answers } from './answers.ts';
import { every, not, some, type Truth } from './truth.ts';

/** How many of the conditions, steps or answers must have a role. */
export interface Count {
  readonly groups: readonly string[] | undefined;
  readonly atLeast: number | undefined;
  readonly atMost: number | undefined;
  readonly all: boolean;
  readonly role: string;
}

/** What is known while a condition is looked at. */
export interface Facts {
  readonly answers: Answers;
  /** Whether the answer to a field counts as not known. */
  readonly isUnknown: (field: string, answer: string) => boolean;
  /** Whether a label was given on the way; undefined while it still may be. */
  readonly hasLabel: (label: string) => Truth;
  readonly rules: Readonly<Record<string, NamedRule>>;
  readonly count: (count: Count) => Truth;
  /** What the kind of flow knows of itself under a word of its own, such as whether a total has an upper bound. */
  readonly states: Readonly<Record<string, string | undefined>>;
}

const listed = <T>(value: T | readonly T[]): readonly T[] => (Array.isArray(value) ? (value as readonly T[]) : [value as T]);

const numberAt = (bound: string | number | undefined, facts: Facts): number | undefined => {
  const value = typeof bound === 'string' ? facts.answers[bound] : bound;
  return typeof value === 'number' ? value : undefined;
};

const within = (value: number, line: { van?: string | number | undefined; tot?: string | number | undefined }, facts: Facts): Truth =>
  every([
    line.van === undefined ? true : compared(numberAt(line.van, facts), (bound) => value >= bound),
    line.tot === undefined ? true : compared(numberAt(line.tot, facts), (bound) => value <= bound),
  ]);

const compared = (bound: number | undefined, holds: (bound: number) => boolean): Truth => (bound === undefined ? undefined : holds(bound));

/** Whether an answer is one of these. Of several answers one is enough; one that is not known counts only where it is named. */
const isOneOf = (field: string, value: string | number, wanted: readonly (string | number)[], facts: Facts): Truth => {
  if (typeof value === 'number') return wanted.includes(value);
  const given = chosenIn(value);
  if (given.some((answer) => wanted.includes(answer))) return true;
  return given.some((answer) => facts.isUnknown(field, answer)) ? undefined : false;
};

const lineHolds = (field: string, line: ConditionLine, facts: Facts): Truth => {
  const value = facts.answers[field];
  if (typeof line !== 'object' || Array.isArray(line))
    return value === undefined ? undefined : isOneOf(field, value, listed<string | number>(line), facts);
  const holds = (): Truth => {
    if (value === undefined) return undefined;
    if ('is' in line) return isOneOf(field, value, listed(line.is), facts);
    return typeof value === 'number' ? within(value, line, facts) : undefined;
  };
  return holds() ?? (line.onbekend === undefined ? undefined : line.onbekend === 'ja');
};

/** The words of a condition that together ask how many there are. */
const COUNTING = ['groep', 'minstens', 'hoogstens', 'alle', 'van'];

const countOf = ({ groep, minstens, hoogstens, alle, van }: ConditionLines): Count => ({
  groups: groep === undefined ? undefined : listed(groep as string),
  atLeast: minstens,
  atMost: hoogstens,
  all: alle === true,
  role: van ?? '',
});

const holdsOne = (lines: ConditionLines, facts: Facts): Truth => {
  const { etiketten = [], regel, ...rest } = lines;
  const counts = lines.van === undefined ? [] : [facts.count(countOf(lines))];
  return every([
    ...etiketten.map(facts.hasLabel),
    ...(regel === undefined ? [] : listed(regel as string).map((id) => holds(facts.rules[id] ?? {}, facts))),
    ...counts,
    ...Object.entries(rest)
      .filter(([word]) => !COUNTING.includes(word))
      .map(([word, line]) => (word in facts.states ? facts.states[word] === line : lineHolds(word, line as ConditionLine, facts))),
  ]);
};

/** Whether what stands under a condition holds: all its lines, one of several, and not the exception. Without a condition it does. */
export const holds = ({ als, 'als-een-van': oneOf, behalve }: Conditional, facts: Facts): Truth =>
  every([
    als === undefined ? true : holdsOne(als, facts),
    oneOf === undefined ? true : some(oneOf.map((lines) => holdsOne(lines, facts))),
    behalve === undefined ? true : not(holdsOne(behalve, facts)),
  ]);

/** The first row whose condition holds for certain. */
export const firstThatHolds = <Row extends Conditional>(rows: readonly Row[], facts: Facts): Row | undefined =>
  rows.find((row) => holds(row, facts) === true);
