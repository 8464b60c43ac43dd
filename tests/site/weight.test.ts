import { afterAll, expect, test } from 'vitest';
import { registerPath } from '../../src/format/href.ts';
import { addresses, flowAddresses, walkAddresses } from './built-site.ts';
import { content } from './content.ts';
import { documentOf } from './document.ts';
import { weigh, type Weight } from './weight.ts';

/** One round trip: ten packets of 1460 bytes, and a little of the eleventh for the header. */
const GUIDE_LIMIT = 14_950;

const SCRIPT_LIMIT = 30 * 1024;

/** A page with all facts of a document, of which there can be more than a hundred: each has its own line, so that it has an address. */
const LONG_LIMIT = 20_000;
const MANY = 100;

/** The filter of those pages, which shows only where it works. */
const FILTER_LIMIT = 1536;

const factsOf = (source: string): number => [...content.facts.values()].filter(({ data }) => data.bron === source).length;

const registers = [...content.sources.keys()].map((source) => registerPath(source));
const long = [...content.sources.keys()].filter((source) => factsOf(source) > MANY).map((source) => registerPath(source));

const guides = addresses.filter((address) => !flowAddresses.includes(address));
const weighed = new Map<string, Weight>();

const weightOf = (address: string): Weight => {
  const weight = weighed.get(address) ?? weigh(address);
  weighed.set(address, weight);
  return weight;
};

test.each(guides.filter((address) => !long.includes(address)))('%s fits in one round trip, with style and icon', (address) => {
  expect(weightOf(address).total).toBeLessThanOrEqual(GUIDE_LIMIT);
});

test.each(long)('%s has more than a hundred facts, and takes two round trips', (address) => {
  expect(weightOf(address).total).toBeLessThanOrEqual(LONG_LIMIT);
});

test.each(registers)('%s has a filter of no more than 1.5 KB', (address) => {
  expect(weightOf(address).script).toBeGreaterThan(0);
  expect(weightOf(address).script).toBeLessThanOrEqual(FILTER_LIMIT);
});

test.each(guides.filter((address) => !registers.includes(address)))('%s has no script at all', (address) => {
  const page = documentOf(address);
  expect(page.querySelectorAll('script')).toEqual([]);
  expect(page.querySelectorAll('link[rel="modulepreload"], astro-island')).toEqual([]);
});

test.each(flowAddresses)('%s loads at most 30 KB of script', (address) => {
  expect(weightOf(address).script).toBeGreaterThan(0);
  expect(weightOf(address).script).toBeLessThanOrEqual(SCRIPT_LIMIT);
});

afterAll(() => {
  const columns = ['html', 'style', 'image', 'script', 'total'] as const;
  const row = (name: string, cells: readonly (string | number)[]): string =>
    `${name.padEnd(56)}${cells.map((cell) => String(cell).padStart(8)).join('')}`;
  const heaviestWalk = [...walkAddresses].sort((one, other) => weightOf(other).total - weightOf(one).total)[0];
  const listed = [...weighed].filter(([address]) => address === heaviestWalk || !walkAddresses.includes(address)).sort();
  const rows = listed.map(([address, weight]) =>
    row(
      address,
      columns.map((column) => weight[column]),
    ),
  );
  console.log(
    [`Bytes over the line on a first visit (gzip); of ${walkAddresses.length} steps by links the heaviest`, row('', columns), ...rows].join(
      '\n',
    ),
  );
});
