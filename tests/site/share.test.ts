import { expect, test } from 'vitest';
import { addresses, base, files, places, read } from './built-site.ts';
import { edition } from './content.ts';
import { attribute, documentOf } from './document.ts';

const PNG_SIGNATURE = '89504e470d0a1a0a';
const WIDEST = 300_000;

const meta = (address: string, property: string): string =>
  documentOf(address)
    .querySelectorAll(`meta[property="${property}"]`)
    .map((element) => attribute(element, 'content'))
    .join('\n');

/** The file of the picture that is shown with a shared link to a page. */
const pictureOf = (address: string): string => {
  const { origin, pathname } = new URL(meta(address, 'og:image'));
  expect(origin).toBe(new URL(edition.adres).origin);
  return `/${pathname.slice(base.length)}`;
};

const pictures = [...new Set(addresses.map(pictureOf))];

test('each section of the menu has a picture of its own for shared links, and there are no others', () => {
  expect(pictures).toHaveLength(edition.menu.length);
  expect(files.filter((file) => file.startsWith('/deelbeeld/'))).toEqual([...pictures].sort());
  expect(new Set(pictures.map((file) => read(file).toString('base64'))).size).toBe(pictures.length);
});

test.each(pictures)('%s is a PNG of 1200 by 630, light enough for every app', (file) => {
  const picture = read(file);
  expect(picture.subarray(0, 8).toString('hex')).toBe(PNG_SIGNATURE);
  expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([1200, 630]);
  expect(picture.length).toBeLessThan(WIDEST);
});

test.each(edition.menu)('the pages of $titel share the picture of that section, told in words', ({ pagina, paginas }) => {
  const own = paginas.filter((path) => path !== '/' && places.includes(path));
  expect(new Set([pagina, ...own].map(pictureOf)).size).toBe(1);
  expect(meta(pagina, 'og:image:alt')).toContain(edition.naam);
});
