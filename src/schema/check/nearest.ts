const distance = (one: string, other: string): number => {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (const [at, letter] of [...one].entries()) {
    const next = [at + 1];
    for (const [to, expected] of [...other].entries()) {
      next.push(Math.min((next[to] ?? 0) + 1, (row[to + 1] ?? 0) + 1, (row[to] ?? 0) + (letter === expected ? 0 : 1)));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
};

const withoutDigits = (word: string): string => word.replaceAll(/\d/g, '');

/** The word that was probably meant; undefined when none is close, or when only a number differs, as then any would do. */
export const nearest = (word: string, known: Iterable<string>): string | undefined => {
  const limit = Math.max(1, Math.min(3, Math.floor(word.length / 3)));
  const close = [...known]
    .filter((other) => other !== word && (withoutDigits(other) !== withoutDigits(word) || withoutDigits(word) === word))
    .map((other) => ({ other, far: distance(word.toLowerCase(), other.toLowerCase()) }))
    .filter(({ far }) => far <= limit)
    .sort((a, b) => a.far - b.far);
  return close[0]?.other;
};
