import { expect, test } from 'vitest';
import { securityText } from './security-text.ts';

const edition = { contact: 'veilig@gids.example', gecontroleerd: '2026-11-22' };
const url = 'https://gids.example/.well-known/security.txt';

test('it has the fields of RFC 9116, and holds for less than a year', () => {
  expect(securityText(edition, url, '2026-11-23')).toEqual({
    text: `Contact: mailto:veilig@gids.example\nExpires: 2027-11-21T00:00:00Z\nPreferred-Languages: nl, en\nCanonical: ${url}\n`,
  });
});

test.each([
  ['2027-05-22', undefined],
  ['2027-05-23', 'security.txt verloopt op 21 november 2027'],
  ['2027-11-20', 'Zet dan de dag van vandaag bij `gecontroleerd`'],
])('half a year before its end it is said what to do: on %s', (day, warning) => {
  const { text, warning: said } = securityText(edition, url, day);
  expect(text).toContain('Expires: 2027-11-21');
  if (warning === undefined) expect(said).toBeUndefined();
  else expect(said).toContain(warning);
});

test('after its end it is not published any more', () => {
  const { text, warning } = securityText(edition, url, '2027-11-21');
  expect(text).toBeUndefined();
  expect(warning).toContain('verlopen op 21 november 2027');
});

test('without an address there is none, and an editor hears where to put one', () => {
  const { text, warning } = securityText({ gecontroleerd: '2026-11-22' }, url, '2026-11-23');
  expect(text).toBeUndefined();
  expect(warning).toContain('Vul `contact` in');
});
