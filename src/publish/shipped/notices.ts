import type { Shipped } from './packages.ts';

const RULE = '-'.repeat(80);

/** The licences of what is on the site, as these ask: packages with the same text together. */
export const notices = (shipped: readonly Shipped[], site: string): string => {
  const byText = new Map<string, Shipped[]>();
  for (const one of shipped) byText.set(one.text, [...(byText.get(one.text) ?? []), one]);
  const parts = [...byText].map(([text, those]) => {
    const names = those.map(({ name, version, licence }) => `${name} ${version} (${licence})`);
    return [RULE, ...names, '', text, ''].join('\n');
  });
  return [`${site} gebruikt deze programma’s van anderen. Hieronder staan hun licenties.`, '', ...parts].join('\n');
};
