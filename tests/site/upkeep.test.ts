import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildDay } from '../../src/publish/day.ts';
import { writtenDate } from '../../src/format/date.ts';
import { flowPath } from '../../src/format/href.ts';
import { fill } from '../../src/format/placeholders.ts';
import { isOverdue } from '../../src/schema/upkeep.ts';
import { flowAddresses, NOT_FOUND, places } from './built-site.ts';
import { content, edition, texts } from './content.ts';
import { documentOf, shown, textOf } from './document.ts';

/** Who looks after the page at an address: as its flow or page says, else as the edition says. */
const upkeepOf = (address: string) =>
  [...content.flows].find(([id]) => address.startsWith(flowPath(id)))?.[1].data ?? content.pages.get(address)?.data ?? edition;

const banner = (address: string): string => fill(texts.verlopen.titel, { datum: writtenDate(upkeepOf(address).gecontroleerd) });

/** The page of a flow is short: it leads to the page that says this too. */
const telling = places.filter((address) => !flowAddresses.includes(address));

test.each(telling)('%s says who looks after it, when it was checked and when it will be', (address) => {
  const { eigenaar, gecontroleerd, volgendeControle } = upkeepOf(address);
  const [facts, ...more] = shown(documentOf(address), '.ww-page-facts').map(textOf);
  expect(more).toEqual([]);
  expect(facts).toContain(`${texts.pagina.gecontroleerd}${writtenDate(gecontroleerd)}`);
  expect(facts).toContain(`${texts.pagina['volgende-controle']}${writtenDate(volgendeControle)}`);
  expect(facts).toContain(`${texts.pagina.eigenaar}${edition.eigenaren[eigenaar]!.naam}`);
});

test('a page says at the top that it is overdue from the day that it is, and not before', () => {
  const today = buildDay(process.env);
  const overdue = places.filter((address) => shown(documentOf(address), 'aside .ww-box__title').map(textOf).includes(banner(address)));
  expect(overdue).toEqual(places.filter((address) => isOverdue(upkeepOf(address), today)));
});

describe('a site that is built after every next check', () => {
  const folder = mkdtempSync(join(tmpdir(), 'later-'));
  const late = String(Date.parse('2100-01-01') / 1000);
  const htmlOf = (address: string): string => readFileSync(join(folder, address.endsWith('/') ? `${address}index.html` : address), 'utf8');

  beforeAll(() => {
    const env = { ...process.env, SOURCE_DATE_EPOCH: late, ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' };
    execFileSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', folder], { env, stdio: 'pipe' });
  }, 240_000);
  afterAll(() => rm(folder, { recursive: true }));

  test('says so on every page, before its title', () => {
    const untold = places.filter((address) => {
      const [before = ''] = htmlOf(address).split('<h1');
      return !before.includes(banner(address));
    });
    expect(untold).toEqual([]);
  });

  test('but not where there is no page', () => {
    expect(htmlOf(NOT_FOUND)).not.toContain(fill(texts.verlopen.titel, { datum: '' }).trim().slice(0, 20));
  });
});
