import { expect, test } from 'vitest';
import { costFlow } from '../../tests/flows/small-flows.ts';
import { foundAddress } from './lost-address.ts';
import { readAddress } from './read-address.ts';

const link = 'v=1&wijze=huren&contract=nieuw&weken=12&leden=5&gasten=3';
const answers = { wijze: 'huren', contract: 'nieuw', weken: 12, leden: 5, gasten: 3 };

const found = (address: string, base = '/'): string | undefined => {
  const { pathname, search, hash } = new URL(address, 'https://voorbeeld.nl');
  return foundAddress({ pathname, search, hash }, base);
};

test.each([
  `/hulp/kosten/%23${link}`,
  `/hulp/kosten%23${link}`,
  `/hulp/kosten/%2523${link}`,
  `/hulp/kosten/%23${encodeURIComponent(link)}`,
  `/hulp/kosten/%3F${link}`,
  `/hulp/kosten/${link}`,
  `/hulp/kosten/&${link}`,
  `/hulp/kosten//%23${link}`,
  `/hulp/kosten/%20#${link}`,
  `/HULP/KOSTEN/#${link.toUpperCase()}`,
  `/hulp/kosten/%23${link.replace('&raad', '?raad').replace('?raad', '&raad')}?utm_source=x`,
  `/hulp/kosten/%23v=1&wijze=huren#contract=nieuw&weken=12&leden=5&gasten=3`,
])('%s opens the same state', (address) => {
  const { pathname, search, hash } = new URL(found(address) ?? '', 'https://voorbeeld.nl');
  expect(pathname).toBe('/hulp/kosten/');
  expect(readAddress(costFlow, { search, hash })).toMatchObject({ kind: 'state', answers, notices: [] });
});

test('what had to be mended is told by the page that it opens', () => {
  const { search, hash } = new URL(found(`/hulp/kosten/%23${link}`) ?? '', 'https://voorbeeld.nl');
  expect(readAddress(costFlow, { search, hash })).toMatchObject({ mended: true });
});

test.each([
  ['/hulp/kosten/)', '/hulp/kosten/'],
  ['/hulp/kosten/,', '/hulp/kosten/'],
  ['/hulp/kosten/%3E', '/hulp/kosten/'],
  ['/HULP/Kosten/', '/hulp/kosten/'],
  ['/hulp//kosten/', '/hulp/kosten/'],
  ['/zoeken/%23q=kosten', '/zoeken/#%23q=kosten'],
])('%s leads to %s', (address, expected) => {
  expect(found(address)).toBe(expected);
});

test.each(['/nergens/', '/hulp/kosten/', '/404.html', '/rapport.pdf', '/hulp/kosten/rekenblad.odt', '/hulp/kosten/(oud)'])(
  '%s can mean nothing else',
  (address) => {
    expect(found(address)).toBeUndefined();
  },
);

test('the path that the site stands under stays as it is', () => {
  expect(found(`/Gids/hulp/kosten/%23${link}`, '/Gids/')).toBe(`/Gids/hulp/kosten/#%23${link}`);
  expect(found('/elders/', '/Gids/')).toBeUndefined();
});
