import { expect, test } from 'vitest';
import { relativeAddress } from './address.ts';

test.each([
  ['/index.html', '/', './index.html'],
  ['/index.html', '/hulp/', './hulp/index.html'],
  ['/hulp/kosten/index.html', '/', '../../index.html'],
  ['/hulp/kosten/index.html', '/hulp/route/#v=1&a=b', '../../hulp/route/index.html#v=1&a=b'],
  ['/zoeken/index.html', '/feiten.csv', '../feiten.csv'],
  ['/zoeken/index.html', '/_astro/a.css?x=/y/', '../_astro/a.css?x=/y/'],
])('on %s %s is %s', (file, address, relative) => {
  expect(relativeAddress(file, address)).toBe(relative);
});

test.each(['#inhoud', 'https://gids.example/hulp/', 'mailto:a@gids.example', '//gids.example/', 'kosten/'])(
  '%s stays as it is',
  (address) => {
    expect(relativeAddress('/zoeken/index.html', address)).toBeUndefined();
  },
);
