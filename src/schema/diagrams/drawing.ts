import type { Landscape } from './diagram.ts';

/** Where a part or a line stands, in a grid with a track for each part and one between every two; counted from 1. */
export interface Spot {
  readonly row: number;
  readonly column: number;
  /** How many tracks it takes. */
  readonly width: number;
}

export type Direction = 'right' | 'left' | 'down' | 'up';

/** The most places beside each other that a page has room for. */
export const MOST_COLUMNS = 3;

type Drawn = Pick<Landscape, 'tekening'>;

/** The ids in each place of each row; `.` for an empty place. */
export const placesOf = ({ tekening }: Drawn): readonly (readonly string[])[] => tekening.map((row) => row.split(/\s+/));

/** Where a part stands; undefined where the drawing does not have it. */
export const spotOf = (drawn: Drawn, id: string): Spot | undefined => {
  const places = placesOf(drawn);
  const at = places.findIndex((row) => row.includes(id));
  const row = places[at];
  if (row === undefined) return undefined;
  return { row: at * 2 + 1, column: row.indexOf(id) * 2 + 1, width: row.filter((other) => other === id).length * 2 - 1 };
};

/** Whether a part stands in places that touch, in one row; as it is drawn. */
export const isInOneRun = (drawn: Drawn, id: string): boolean => {
  const [row, ...more] = placesOf(drawn).filter((ids) => ids.includes(id));
  if (row === undefined || more.length > 0) return false;
  return row.slice(row.indexOf(id), row.lastIndexOf(id) + 1).every((other) => other === id);
};

/** Where the line between two neighbours stands and which way it points; undefined where they are no neighbours. */
export const lineBetween = (drawn: Drawn, van: string, naar: string): (Spot & { readonly direction: Direction }) | undefined => {
  const [from, to] = [spotOf(drawn, van), spotOf(drawn, naar)];
  if (from === undefined || to === undefined) return undefined;
  if (from.row === to.row) {
    if (to.column === from.column + from.width + 1) return { row: from.row, column: to.column - 1, width: 1, direction: 'right' };
    if (from.column === to.column + to.width + 1) return { row: from.row, column: from.column - 1, width: 1, direction: 'left' };
    return undefined;
  }
  const column = Math.max(from.column, to.column);
  const reaches = column < from.column + from.width && column < to.column + to.width;
  if (!reaches || Math.abs(from.row - to.row) !== 2) return undefined;
  return { row: (from.row + to.row) / 2, column, width: 1, direction: to.row > from.row ? 'down' : 'up' };
};
