import { expect, test } from 'vitest';
import { texts } from '../site/content.ts';

/** How a reader is told what to do: the first word of a sentence. */
const DOES = /(?:^|[.?!] )(?:Kies|Vul|Schrijf|Controleer|Geef|Laad|Kopieer|Selecteer|Begin|Vraag|Laat)\b/;

const { titel: _title, ...refusals } = texts.fout;

test.each(Object.entries(refusals))('the refusal %s says what to do', (_, message) => {
  expect(message).toMatch(DOES);
});

test.each([
  ['a link of a newer release', texts.link.nieuwer],
  ['what was left out of a link', texts.link.rest],
  ['an outcome that did not load', texts.stroom['laden-mislukt']],
  ['a link that could not be copied', texts.uitkomst['kopieren-lukt-niet']],
  ['a QR code that could not be drawn', texts.uitkomst['qr-lukt-niet']],
  ['a browser that keeps nothing', texts.bewaren.geweigerd],
  ['kept progress that is too old', texts.bewaren.verlopen],
  ['an address without a page', texts['niet-gevonden'].uitleg],
])('%s: the reader is told what to do', (_, message) => {
  expect(message).toMatch(DOES);
});
