/** Replaces each `{name}` by its value; a name without a value stays as it stands, so that a slip is seen. */
export const fill = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replaceAll(/\{([a-z0-9:-]+)\}/g, (whole, name: string) => String(values[name] ?? whole));

/** Fills the placeholders in every text of a piece of content. */
export const fillAll = <T>(content: T, values: Readonly<Record<string, string>>): T => {
  if (typeof content === 'string') return fill(content, values) as T;
  if (Array.isArray(content)) return content.map((part: unknown) => fillAll(part, values)) as T;
  if (content === null || typeof content !== 'object') return content;
  return Object.fromEntries(Object.entries(content).map(([key, part]) => [key, fillAll(part as unknown, values)])) as T;
};
