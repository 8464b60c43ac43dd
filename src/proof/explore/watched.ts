import { conditionWords, type ConditionLine, type ConditionLines, type Conditional } from '../../schema/condition.ts';
import type { Flow } from '../../schema/flow.ts';
import type { Path } from '../../schema/check/path.ts';
import { handoversIn } from './handovers.ts';

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

const isField = (word: string): boolean => !Object.hasOwn(conditionWords, word);

const boundsIn = (line: ConditionLine): readonly (string | number)[] =>
  typeof line === 'object' && !Array.isArray(line) ? [...('van' in line ? [line.van] : []), ...('tot' in line ? [line.tot ?? 0] : [])] : [];

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
  readonly fields: ReadonlySet<string>;
  readonly labels: readonly string[];
  readonly counts: readonly Counting[];
  /** Per field the numbers to try. */
  readonly numbers: ReadonlyMap<string, readonly number[]>;
}

/** What lies outside conditions and reads a field too. */
const readElsewhere = (flow: Flow): readonly string[] => {
  const wholes = flow.vragen.flatMap((question) =>
    question.soort === 'getallen' ? question.velden.flatMap(({ uit }) => (uit === undefined ? [] : [uit])) : [],
  );
  const handed = handoversIn(flow).flatMap(({ handover: { veld, van = veld, rijen }, within }) => [
    ...(rijen === undefined ? [van] : []),
    ...(within === undefined ? [] : [within]),
  ]);
  const counted = flow.soort === 'wegwijzer' ? (flow.teller?.posten ?? []).map(({ veld }) => veld) : [];
  if (flow.soort !== 'rekenhulp') return [...wholes, ...handed, ...counted];
  const priced = flow.posten.flatMap(({ bedrag, aantal, staffel, percentage }) =>
    [bedrag, aantal, staffel?.veld, percentage?.veld].filter((field) => typeof field === 'string'),
  );
  return [...wholes, ...handed, ...priced, ...flow.blokken.flatMap(({ periode }) => (periode === undefined ? [] : [periode.veld]))];
};

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
  const named = lines.flatMap((all) => Object.entries(all).filter(([word]) => isField(word)));
  const bounds = named.flatMap(([, line]) => boundsIn(line as ConditionLine)).filter((bound) => typeof bound === 'string');
  return {
    fields: new Set([...named.map(([field]) => field), ...bounds, ...readElsewhere(flow)]),
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
