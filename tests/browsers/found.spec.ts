import { expect, inject, test } from 'vitest';

test('there is a browser to test in', () => {
  const kinds = [inject('firefox').kind, inject('webkit').kind];
  expect(kinds, 'Install firefox-esr, or webkit2gtk-driver with xvfb: a run without a browser proves nothing').toContain('found');
});
