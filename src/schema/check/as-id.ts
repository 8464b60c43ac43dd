/** A text as an id: kebab-case, without what an id cannot hold. */
export const asId = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');

/** What an id looks like, and how this one is written. */
export const idHint = (written: unknown): string => {
  const better = typeof written === 'string' ? asId(written) : '';
  return `kleine letters, cijfers en streepjes.${better === '' || better === written ? '' : ` Schrijf "${better}".`}`;
};
