/** How many letters were left out, added, replaced or swapped with their neighbour (optimal string alignment). */
const distance = (one: string, other: string): number => {
  const rows = [Array.from({ length: other.length + 1 }, (_, to) => to)];
  const cell = (at: number, to: number): number => rows[at]?.[to] ?? Infinity;
  for (let at = 1; at <= one.length; at += 1) {
    const row = [at];
    rows.push(row);
    for (let to = 1; to <= other.length; to += 1) {
      const replaced = cell(at - 1, to - 1) + (one[at - 1] === other[to - 1] ? 0 : 1);
      const isSwap = one[at - 1] === other[to - 2] && one[at - 2] === other[to - 1];
      row.push(Math.min(cell(at, to - 1) + 1, cell(at - 1, to) + 1, replaced, isSwap ? cell(at - 2, to - 2) + 1 : Infinity));
    }
  }
  return cell(one.length, other.length);
};

const withoutDigits = (word: string): string => word.replaceAll(/\d/g, '');

/** The word that was probably meant; undefined when none is close, or when only a number differs, as then any would do. */
export const nearest = (word: string, known: Iterable<string>): string | undefined => {
  const limit = word.length < 5 ? 1 : 2;
  const close = [...known]
    .filter((other) => other !== word && (withoutDigits(other) !== withoutDigits(word) || withoutDigits(word) === word))
    .map((other) => ({ other, far: distance(word.toLowerCase(), other.toLowerCase()) }))
    .filter(({ far }) => far <= limit)
    .sort((a, b) => a.far - b.far);
  return close[0]?.other;
};
