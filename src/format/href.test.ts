import { expect, test } from 'vitest';
import { href } from './href.ts';

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
