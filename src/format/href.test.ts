import { expect, test } from 'vitest';
import { href, pageOf, registerPath, sharePicturePath } from './href.ts';

test('a path of the site stands under the base, with one slash between them', () => {
  expect(href('/', '/aansluiten/kosten/')).toBe('/aansluiten/kosten/');
  expect(href('/gids', '/aansluiten/')).toBe('/gids/aansluiten/');
  expect(href('/gids/', '/')).toBe('/gids/');
});

test('an address elsewhere and a place on the page stay as they are', () => {
  expect(href('/gids/', 'https://www.uwv.nl/')).toBe('https://www.uwv.nl/');
  expect(href('/gids/', 'mailto:a@b.nl')).toBe('mailto:a@b.nl');
  expect(href('/gids/', '#bronnen')).toBe('#bronnen');
});

test('a place on a page is no other page', () => {
  expect(['/gids/#kosten', '/gids/', '/#gids'].map(pageOf)).toEqual(['/gids/', '/gids/', '/']);
});

test('each entry of the register has an address of its own, on the page of its document', () => {
  expect(registerPath()).toBe('/feiten/');
  expect(registerPath('notitie-2012')).toBe('/feiten/notitie-2012/');
  expect(registerPath('notitie-2012', 'notitie-007')).toBe('/feiten/notitie-2012/#notitie-007');
});

test('the picture of a section goes by its name in the menu, in plain letters', () => {
  expect(sharePicturePath('Regionaal Werkbedrijf')).toBe('/deelbeeld/regionaal-werkbedrijf.png');
  expect(sharePicturePath('Coördinatie & geld')).toBe('/deelbeeld/coordinatie-geld.png');
});
