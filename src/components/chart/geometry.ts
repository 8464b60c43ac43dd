import { scaleBand, scaleLinear } from 'd3-scale';
import { line, stack } from 'd3-shape';
import type { Panel, Point, Row } from '../../schema/charts/data.ts';

/** How much of the width the longest bar takes, in percent: the figure stands at its end and needs the rest. */
const LONGEST = 68;

/** The room for a course, in pixels; its points keep clear of the edges. */
export const HEIGHT = 72;
const CLEAR = 8;

/** Marks go from one to ten, percentages to a hundred; amounts start at nothing. */
const bounds: Readonly<Record<Panel['measure'], readonly [number, number] | undefined>> = {
  rapportcijfer: [1, 10],
  procent: [0, 100],
  aantal: undefined,
  euro: undefined,
};

const rounded = (value: number): number => Math.round(value * 100) / 100;

const percent = (value: number): string => `${rounded(value)}%`;

const lengthOf = ({ points, total }: Row): number => total ?? Math.max(0, ...points.map(({ value = 0 }) => value));

/** How long the bar of each row is, as part of the width; all start at zero, so that twice as much is twice as long. */
export const barLengths = ({ rows }: Pick<Panel, 'rows'>): readonly string[] => {
  const lengths = rows.map(lengthOf);
  const scale = scaleLinear([0, Math.max(...lengths, 0)], [0, LONGEST]);
  return lengths.map((length) => (length === 0 ? '0%' : percent(scale(length))));
};

/** A part of a bar: where it begins and how wide it is, as part of the bar. */
export interface Part {
  readonly from: string;
  readonly width: string;
}

/** The parts of a bar one after the other. */
export const barParts = ({ points }: Pick<Row, 'points'>): readonly Part[] => {
  const keys = points.map((_, at) => at);
  const series = stack<readonly Point[], number>()
    .keys(keys)
    .value((row, at) => row[at]?.value ?? 0)([points]);
  const whole = series.at(-1)?.[0]?.[1] ?? 0;
  const scale = scaleLinear([0, whole], [0, 100]);
  return series.map(([segment]) => {
    const [from = 0, to = 0] = segment ?? [];
    return { from: percent(scale(from)), width: percent(scale(to) - scale(from)) };
  });
};

/** A course over the years: a line with a point for each number, and boxes where there is none. */
export interface Course {
  /** In a room of a hundred wide and `HEIGHT` high; broken at each gap. */
  readonly path: string;
  readonly dots: readonly { readonly x: string; readonly y: number }[];
  readonly gaps: readonly Part[];
}

/** The shape of a row over the years, on the scale of its measure. */
export const courseOf = ({ points }: Pick<Row, 'points'>, measure: Panel['measure']): Course => {
  const years = scaleBand(
    points.map((_, at) => at),
    [0, 100],
  );
  const known = points.map(({ value = 0 }) => value);
  const scale = scaleLinear(bounds[measure] ?? [0, Math.max(...known)], [HEIGHT - CLEAR, CLEAR]);
  const left = (at: number): number => years(at) ?? 0;
  const middle = (at: number): number => left(at) + years.bandwidth() / 2;
  const draw = line<Point>()
    .defined(({ value }) => value !== undefined)
    .x((_, at) => rounded(middle(at)))
    .y(({ value = 0 }) => rounded(scale(value)));
  return {
    path: draw(points) ?? '',
    dots: points.flatMap(({ value }, at) => (value === undefined ? [] : [{ x: percent(middle(at)), y: rounded(scale(value)) }])),
    gaps: points.flatMap(({ value }, at) => (value === undefined ? [{ from: percent(left(at)), width: percent(years.bandwidth()) }] : [])),
  };
};
