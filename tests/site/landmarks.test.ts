import { expect, test } from 'vitest';
import { addresses, base, flowAddresses } from './built-site.ts';
import { edition, texts } from './content.ts';
import { attribute, documentOf, shown, textOf } from './document.ts';

/** Where a reader asks for help: the same on every page. */
const HELP = '/ondersteuning/';

test.each(addresses)('%s has one header, one main part that the skip link leads to, one footer and named menus', (address) => {
  const page = documentOf(address);
  const [skip] = shown(page, 'body a[href]');
  expect(textOf(skip!)).toBe(texts.site['naar-inhoud']);
  expect(shown(page, 'main').map((main) => `#${attribute(main, 'id')}`)).toEqual([attribute(skip!, 'href')]);
  expect(shown(page, 'body > header')).toHaveLength(1);
  expect(shown(page, 'body > footer')).toHaveLength(1);
  const names = shown(page, 'nav').map(
    (nav) =>
      attribute(nav, 'aria-label') ||
      shown(page, `#${attribute(nav, 'aria-labelledby')}`)
        .map(textOf)
        .join(' '),
  );
  expect(names.filter((name, at) => name === '' || names.indexOf(name) !== at)).toEqual([]);
});

test.each(addresses)('%s offers help in the same place as every other page', (address) => {
  const links = shown(documentOf(address), 'footer nav a').map((link) => attribute(link, 'href'));
  const same = shown(documentOf('/'), 'footer nav a').map((link) => attribute(link, 'href'));
  expect(links).toEqual(same);
  expect(links[0]).toBe(`${base}${HELP.slice(1)}`);
});

test.each(addresses)('%s says in text whom the site is from, also on paper', (address) => {
  const words = shown(documentOf(address), 'footer p').map(textOf).join(' ');
  expect(words).toContain(edition.afzender);
});

test.each(addresses)('%s says where help is found, also on paper', (address) => {
  const [onPaper] = shown(documentOf(address), 'footer p.ww-printonly').map(textOf);
  expect(onPaper).toContain(new URL(base + HELP.slice(1), edition.adres).href);
});

test.each(flowAddresses)('%s has its live region from the start, and nothing in it', (address) => {
  const regions = shown(documentOf(address), '[role="status"], [aria-live], output');
  expect(regions.map(textOf)).toEqual(['']);
  expect(shown(documentOf(address), '[role="alert"]')).toEqual([]);
});
