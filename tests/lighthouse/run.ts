import { findChromium } from '../browser/chromium.ts';
import { base, places } from '../site/built-site.ts';
import { documentOf } from '../site/document.ts';
import { measureAll } from './crew.ts';
import { host } from './hosted.ts';
import { CATEGORIES, FULL, isFull, type Scores } from './scores.ts';

/** Each browser wants a core of its own. */
const BROWSERS = Number(process.env.BROWSERS ?? 2);
if (!Number.isInteger(BROWSERS) || BROWSERS < 1) throw new Error(`BROWSERS is ${process.env.BROWSERS}: give a whole number from 1.`);

process.env.CHROMIUM_PATH = await findChromium();

/** What a search engine may show: pages that name their own address and do not ask to be left out. */
const isIndexable = (address: string): boolean => {
  const page = documentOf(address);
  return page.querySelector('link[rel="canonical"]') !== null && page.querySelector('meta[name="robots"][content*="noindex"]') === null;
};

const asked = process.argv.slice(2);
const pages = places.filter((address) => (asked.length === 0 ? isIndexable(address) : asked.includes(address)));

const unknown = asked.filter((address) => !places.includes(address));
if (unknown.length > 0) throw new Error(`No such page: ${unknown.join(' ')}. Addresses begin and end with a slash.`);

const row = (name: string, cells: readonly (string | number)[]): string =>
  `${name.padEnd(48)}${cells.map((cell) => String(cell).padStart(16)).join('')}`;

const scoreRow = (name: string, scores: Scores): string =>
  row(
    name,
    CATEGORIES.map((category) => scores[category]?.score ?? '–'),
  );

const faultsOf = (scores: Scores): readonly string[] =>
  CATEGORIES.flatMap((category) => {
    const { score = 0, failing = [] } = scores[category] ?? {};
    return score === FULL ? [] : [`  ${category}: ${failing.join(', ')}`];
  });

const start = performance.now();
const { origin, server } = await host();
const found = new Map<string, Scores>();
console.log(`Lighthouse, mobile, ${pages.length} pages, ${BROWSERS} at a time\n${row('', CATEGORIES)}`);
await measureAll(
  pages.map((address) => `${origin}${base}${address.slice(1)}`),
  BROWSERS,
  (url, scores) => {
    const address = url.slice(origin.length + base.length - 1);
    found.set(address, scores);
    console.log([scoreRow(address, scores), ...faultsOf(scores)].join('\n'));
  },
);
server.close();

const spread = (category: (typeof CATEGORIES)[number]): string => {
  const scores = [...found.values()].map((of) => of[category]?.score ?? 0).sort((one, other) => one - other);
  return `${scores[0]} / ${scores[Math.floor(scores.length / 2)]}`;
};
console.log(row('lowest / median', CATEGORIES.map(spread)));

const lacking = [...found].filter(([, scores]) => !isFull(scores)).map(([address]) => address);
const seconds = Math.round((performance.now() - start) / 1000);
console.log(`\n${found.size - lacking.length} of ${found.size} pages score ${FULL} in all four, in ${seconds} s.`);
if (lacking.length > 0) console.error(`Below ${FULL}: ${lacking.join(' ')}`);
if (found.size < pages.length) console.error(`Not measured: ${pages.filter((address) => !found.has(address)).join(' ')}`);
if (lacking.length > 0 || found.size < pages.length) process.exitCode = 1;
