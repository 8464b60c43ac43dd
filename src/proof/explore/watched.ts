import { conditionWords, type ConditionLine, type ConditionLines, type Conditional } from '../../schema/condition.ts';
import type { Flow } from '../../schema/flow.ts';
import type { Path } from '../../schema/check/path.ts';
import { lastLooks } from './last-looks.ts';

/** A condition, and where it stands in the flow. */
export interface Placed {
  readonly path: Path;
  readonly conditional: Conditional;
}

const isGroup = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every condition of a flow, wherever it stands. */
export const conditionsIn = (value: unknown, path: Path = []): readonly Placed[] => {
  if (Array.isArray(value)) return value.flatMap((part: unknown, at) => conditionsIn(part, [...path, at]));
  if (!isGroup(value)) return [];
  const { als, 'als-een-van': oneOf, behalve } = value;
  const own = als ?? oneOf ?? behalve;
  return [
    ...(own === undefined ? [] : [{ path, conditional: value as Conditional }]),
    ...Object.entries(value).flatMap(([key, part]) =>
      key === 'als' || key === 'als-een-van' || key === 'behalve' ? [] : conditionsIn(part, [...path, key]),
    ),
  ];
};

export const linesOf = ({ als, 'als-een-van': oneOf = [], behalve }: Conditional): readonly ConditionLines[] =>
  [als, ...oneOf, behalve].filter((lines) => lines !== undefined);

export const isField = (word: string): boolean => !Object.hasOwn(conditionWords, word);

/** Numbers on either side of which a condition says something else: those themselves, and what lies next to them. */
const turningPoints = (line: ConditionLine): readonly number[] => {
  if (typeof line === 'number') return [line - 1, line, line + 1];
  if (typeof line !== 'object' || Array.isArray(line)) return [];
  const from = 'van' in line && typeof line.van === 'number' ? [line.van - 1, line.van] : [];
  const to = 'tot' in line && typeof line.tot === 'number' ? [line.tot, line.tot + 1] : [];
  return [...from, ...to];
};

/** How many of something must have a role, as conditions ask for it. */
export interface Counting {
  readonly role: string;
  readonly groups: readonly string[] | undefined;
  /** Above this it makes no difference how many there are. */
  readonly cap: number;
}

/** What the rules of a flow look at: what of the answers has to be told apart, and nothing else. */
export interface Watched {
  /** Per field the place of the last question that looks at it; Infinity for what the outcome looks at. */
  readonly fields: ReadonlyMap<string, number>;
  readonly labels: readonly string[];
  readonly counts: readonly Counting[];
  /** Per field the numbers to try. */
  readonly numbers: ReadonlyMap<string, readonly number[]>;
}

const numbersIn = (flow: Flow, lines: readonly ConditionLines[]): ReadonlyMap<string, readonly number[]> => {
  const points = lines.flatMap((all) =>
    Object.entries(all)
      .filter(([word]) => isField(word))
      .flatMap(([field, line]) => turningPoints(line as ConditionLine).map((point) => [field, point] as const)),
  );
  const tiers =
    flow.soort === 'rekenhulp'
      ? flow.posten.flatMap(({ staffel }) =>
          (staffel?.treden ?? []).flatMap(({ tot }) =>
            tot === undefined ? [] : [[staffel?.veld ?? '', tot] as const, [staffel?.veld ?? '', tot + 1] as const],
          ),
        )
      : [];
  const fields = flow.vragen.flatMap((question) => (question.soort === 'getallen' ? question.velden : []));
  return new Map(
    fields.map(({ id, hoogste, vervuld }) => {
      const met = [
        vervuld?.van,
        vervuld?.van === undefined ? undefined : vervuld.van - 1,
        vervuld?.tot,
        vervuld?.tot === undefined ? undefined : vervuld.tot + 1,
      ];
      const own = [...points, ...tiers].filter(([field]) => field === id).map(([, point]) => point);
      const all = [0, 1, hoogste, ...own, ...met.filter((number) => number !== undefined)];
      return [id, [...new Set(all)].filter((number) => number >= 0 && number <= hoogste).sort((a, b) => a - b)];
    }),
  );
};

/** What the rules of a flow look at. */
export const watchedBy = (flow: Flow): Watched => {
  const lines = conditionsIn(flow).flatMap(({ conditional }) => linesOf(conditional));
  return {
    fields: lastLooks(flow),
    labels: [...new Set(lines.flatMap(({ etiketten = [] }) => etiketten))],
    counts: lines
      .filter(({ van }) => van !== undefined)
      .map(({ van, groep, minstens = 1, hoogstens = 0 }) => ({
        role: van ?? '',
        groups: groep === undefined ? undefined : Array.isArray(groep) ? groep : [groep],
        cap: Math.max(minstens, hoogstens + 1),
      })),
    numbers: numbersIn(flow, lines),
  };
};
