import Ajv from 'ajv';
import { expect, test } from 'vitest';
import { registerPath } from '../../src/format/href.ts';
import type { Register } from '../../src/schema/register.ts';
import { base, read } from './built-site.ts';
import { content, edition, texts } from './content.ts';
import { attribute, documentOf, shown, textOf } from './document.ts';

const json = JSON.parse(read('/feiten.json').toString('utf8')) as Register;
const csv = read('/feiten.csv').toString('utf8');

/** The address below the base of the site, of an address in full. */
const below = (address: string): string => `/${new URL(address).pathname.slice(base.length)}`;

const everything = [...content.facts, ...content.tariffs, ...content.tables].map(([id]) => id).sort();

test('the file has the shape that it is said to have', () => {
  const schema = read('/feiten.schema.json').toString('utf8');
  const validate = new Ajv({ unknownFormats: 'ignore' }).compile(JSON.parse(schema) as object);
  validate(json);
  expect(validate.errors).toBeNull();
  expect(validate({ ...json, regels: [{ ...json.regels[0], gewicht: 'zwaar' }] })).toBe(false);
  expect(Object.values(texts['register-veld']).filter((text) => !schema.includes(JSON.stringify(text)))).toEqual([]);
});

test.each(['/feiten.csv', '/feiten.json', '/feiten.schema.json'])('the link to %s tells its size', (file) => {
  const [link] = shown(documentOf('/feiten/'), `a[href="${base}${file.slice(1)}"]`);
  expect(textOf(link!)).toContain(`, ${Math.ceil(read(file).length / 1000)} kB)`);
});

test('the file holds every fact, tariff and table of the content, once', () => {
  expect(json.regels.map(({ id }) => id).sort()).toEqual(everything);
  expect(json.bronnen.map(({ id }) => id).sort()).toEqual([...content.sources.keys()].sort());
});

test('every entry has its place on the page of its document', () => {
  const missing = json.regels.filter(({ id, bron, adres }) => {
    const there = documentOf(registerPath(bron)).querySelectorAll(`li[id="${id}"]`).length === 1;
    return !there || adres !== new URL(`${base}${registerPath(bron, id).slice(1)}`, edition.adres).href;
  });
  expect(missing).toEqual([]);
});

test('every entry is used, and each page that it names tells it and leads back to it', () => {
  const sided = json.regels.flatMap(({ id, soort, bron, gebruikt }) => {
    if (gebruikt.length === 0) return [`${id} is used nowhere`];
    const back = `${base}${registerPath(bron, id).slice(1)}`;
    const owners =
      soort === 'tarief'
        ? [
            back,
            ...json.regels.flatMap((one) =>
              one.soort === 'feit' && one.tarief === id ? [`${base}${registerPath(one.bron, one.id).slice(1)}`] : [],
            ),
          ]
        : [back];
    return gebruikt
      .filter(({ adres }) => {
        const page = documentOf(below(adres));
        const told = shown(page, '[id]').some((element) => attribute(element, 'id') === `bron-${id}`);
        return !told && !shown(page, 'a[href]').some((link) => owners.includes(attribute(link, 'href')));
      })
      .map(({ adres }) => `${id} on ${adres}`);
  });
  expect(sided).toEqual([]);
});

test('every source on a page leads to its entry', () => {
  const pages = [...content.pages.keys()];
  const loose = pages.flatMap((address) =>
    shown(documentOf(address), '.ww-sources li[id]')
      .filter((line) => !line.querySelectorAll('a').some((link) => attribute(link, 'href').startsWith(`${base}${registerPath().slice(1)}`)))
      .map((line) => `${address} ${attribute(line, 'id')}`),
  );
  expect(loose).toEqual([]);
});

/** The cells of a row, with what quotes stand for. */
const cellsOf = (row: string): readonly string[] =>
  [...row.matchAll(/(?:^|;)(?:"((?:[^"]|"")*)"|([^;]*))/g)].map(([, quoted, plain = '']) =>
    quoted === undefined ? plain : quoted.replaceAll('""', '"'),
  );

test('the table says that it is UTF-8, and has a row of equal length for each entry', () => {
  expect(csv.startsWith('\uFEFFsoort;id;')).toBe(true);
  const [head = '', ...rows] = csv.slice(1).split('\r\n').slice(0, -1);
  expect(rows.map((row) => cellsOf(row)[1]).sort()).toEqual(everything);
  expect(rows.filter((row) => cellsOf(row).length !== cellsOf(head).length)).toEqual([]);
});

test('no cell is a formula to a spreadsheet program', () => {
  const cells = csv.slice(1).split('\r\n').flatMap(cellsOf);
  expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
  expect(cells.some((cell) => cell.startsWith("'"))).toBe(true);
});
