/** The value that so many hundredths of the values stay under. */
export const percentile = (values: readonly number[], hundredths: number): number => {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * hundredths) / 100))] ?? Number.NaN;
};

export const median = (values: readonly number[]): number => percentile(values, 50);

/** Rows under a head, in columns that fit the terminal. */
export const table = (head: readonly string[], rows: readonly (readonly (string | number)[])[]): string =>
  [head, ...rows]
    .map(
      ([name = '', ...cells]) =>
        String(name).padEnd(40) + cells.map((cell) => (typeof cell === 'number' ? cell.toFixed(1) : cell).padStart(14)).join(''),
    )
    .join('\n');
