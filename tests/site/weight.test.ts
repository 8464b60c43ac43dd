import { afterAll, expect, test } from 'vitest';
import { explanationPath, registerPath, SEARCH_PATH, STYLE_PATH } from '../../src/format/href.ts';
import { addresses, flowAddresses, walkAddresses } from './built-site.ts';
import { content } from './content.ts';
import { documentOf } from './document.ts';
import { laterScripts, scriptsOf, scriptWeight, weigh, type Weight } from './weight.ts';

/** One round trip: ten packets of 1460 bytes, and a little of the eleventh for the header. */
const GUIDE_LIMIT = 14_950;

const SCRIPT_LIMIT = 30 * 1024;

/** The view of the outcome, which comes after the first step. */
const OUTCOME_LIMIT = 8 * 1024;

/** What reads a link, and mends one that was damaged, where a reader comes with one. */
const LINK_LIMIT = 3 * 1024;

/** What keeps progress on the device, where a reader asks for it or did before. */
const KEEPER_LIMIT = 1.25 * 1024;

/** What finds the page that was meant by an address that does not exist. */
const LOST_LIMIT = 1536;

/** The library that draws a QR code, when a reader asks for one or prints. */
const QR_LIMIT = 4.5 * 1024;

/** A page with all facts of a document, of which there can be more than a hundred: each has its own line, so that it has an address. */
const LONG_LIMIT = 22_500;
const MANY = 100;

/** The filter of those pages, which shows only where it works. */
const FILTER_LIMIT = 1536;

/** The search itself; what Pagefind adds at the first search is weighed in `search.test.ts`. */
const SEARCH_LIMIT = 10 * 1024;

/** The page for an address that no page has. */
const LOST = '/404.html';

const factsOf = (source: string): number => [...content.facts.values()].filter(({ data }) => data.bron === source).length;

const registers = [...content.sources.keys()].map((source) => registerPath(source));
const long = [...content.sources.keys()].filter((source) => factsOf(source) > MANY).map((source) => registerPath(source));

const guides = addresses.filter((address) => !flowAddresses.includes(address));

/** An explanation holds every question, rule, table and outcome of a flow: for who checks them, and for paper. */
const explanations = [...content.flows.keys()].map((id) => explanationPath(id));

/** Light enough for one round trip is what readers come to; the page of examples holds one of everything. */
const light = guides.filter((address) => ![...long, ...explanations].includes(address) && ![SEARCH_PATH, STYLE_PATH].includes(address));
const weighed = new Map<string, Weight>();
const later = new Map<string, { readonly outcome: number; readonly link: number; readonly qr: number }>();

const weightOf = (address: string): Weight => {
  const weight = weighed.get(address) ?? weigh(address);
  weighed.set(address, weight);
  return weight;
};

test.each(light)('%s fits in one round trip, with style and icon', (address) => {
  expect(weightOf(address).total).toBeLessThanOrEqual(GUIDE_LIMIT);
});

test.each([...long, ...explanations])('%s has more than a hundred facts, or all rules of a flow, and takes two round trips', (address) => {
  expect(weightOf(address).total).toBeLessThanOrEqual(LONG_LIMIT);
});

test.each(registers)('%s has a filter of no more than 1.5 KB', (address) => {
  expect(weightOf(address).script).toBeGreaterThan(0);
  expect(weightOf(address).script).toBeLessThanOrEqual(FILTER_LIMIT);
});

test(`${SEARCH_PATH} loads at most 10 KB of script before a reader searches`, () => {
  expect(weightOf(SEARCH_PATH).script).toBeGreaterThan(0);
  expect(weightOf(SEARCH_PATH).script).toBeLessThanOrEqual(SEARCH_LIMIT);
});

test.each(guides.filter((address) => !registers.includes(address) && ![SEARCH_PATH, LOST].includes(address)))(
  '%s has no script at all',
  (address) => {
    const page = documentOf(address);
    expect(page.querySelectorAll('script')).toEqual([]);
    expect(page.querySelectorAll('link[rel="modulepreload"], astro-island')).toEqual([]);
  },
);

test(`${LOST} finds the page that was meant with no more than 1.5 KB of script`, () => {
  expect(weightOf(LOST).script).toBeGreaterThan(0);
  expect(weightOf(LOST).script).toBeLessThanOrEqual(LOST_LIMIT);
});

test.each(flowAddresses)('%s loads at most 30 KB of script', (address) => {
  expect(weightOf(address).script).toBeGreaterThan(0);
  expect(weightOf(address).script).toBeLessThanOrEqual(SCRIPT_LIMIT);
});

const readsLinks = (script: string): boolean => /\/(?:open-link|mend)\./.test(script);
const keeps = (script: string): boolean => script.includes('/keeper.');

test.each(flowAddresses)('%s loads at most 8 KB after the first step, 4.5 KB at the outcome, and 3 KB for a link', (address) => {
  const first = scriptsOf(address);
  const asked = [...laterScripts(first)];
  const link = new Set(asked.filter(readsLinks));
  expect(scriptWeight(link)).toBeGreaterThan(0);
  expect(scriptWeight(link)).toBeLessThanOrEqual(LINK_LIMIT);
  const keeper = new Set(asked.filter(keeps));
  expect(scriptWeight(keeper)).toBeGreaterThan(0);
  expect(scriptWeight(keeper)).toBeLessThanOrEqual(KEEPER_LIMIT);
  const outcome = new Set(asked.filter((script) => !readsLinks(script) && !keeps(script)));
  const atOutcome = laterScripts(new Set([...first, ...asked]));
  const qr = new Set([...atOutcome].filter((script) => !outcome.has(script)));
  later.set(address, { outcome: scriptWeight(outcome), link: scriptWeight(link), qr: scriptWeight(qr) });
  expect(scriptWeight(outcome)).toBeGreaterThan(0);
  expect(scriptWeight(outcome)).toBeLessThanOrEqual(OUTCOME_LIMIT);
  expect(scriptWeight(qr)).toBeGreaterThan(0);
  expect(scriptWeight(qr)).toBeLessThanOrEqual(QR_LIMIT);
  expect(laterScripts(new Set([...first, ...asked, ...qr])).size).toBe(0);
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
  const laterRows = [...later].map(([address, { outcome, link, qr }]) => row(address, [outcome, link, qr]));
  console.log(['Bytes of script after the first step, and for the QR code', row('', ['outcome', 'link', 'qr']), ...laterRows].join('\n'));
});
