import { expect, test } from 'vitest';
import { readBody } from './body.ts';

const read = (text: string) => readBody(`---\ntitel: x\n---\n\n${text}`);

const foundIn = (text: string): string => {
  const result = read(text);
  return 'fault' in result ? `${result.fault.line} ${result.fault.found}` : 'geen';
};

test('components, links, headings and words are found with their line', () => {
  const result = read('## Kop\n\nEen <Feit id="a" zonderEenheid /> en\n[link](/x/) met *nadruk*.\n');
  expect('body' in result && result.body).toMatchObject({
    components: [{ name: 'Feit', isEmpty: true, line: 7 }],
    headings: [{ depth: 2, text: 'Kop', line: 5 }],
    links: [{ text: '/x/', line: 8 }],
  });
});

test('code in the text is no words', () => {
  const result = read('`€ 120`\n');
  expect('body' in result && result.body.words).toEqual([]);
});

test.each([
  ['<LetOp titel="x">\n\ntekst', '5 <LetOp> wordt niet afgesloten.'],
  ['tekst\n\n</LetOp>', '7 </LetOp> staat hier zonder <LetOp> ervoor.'],
  ['<LetOp titel="x">\n\n</Feit>', '7 </Feit> sluit iets anders af dan <LetOp>.'],
  ['<LetOp titel="x">\ntekst</LetOp>', '6 </LetOp> staat op een andere plek dan <LetOp>: het ene in een alinea, het andere erbuiten.'],
  ['<Feit id=x />', '5 Na een < staat iets dat geen onderdeel van deze site is.'],
  ['<https://voorbeeld.nl>', '5 Na een < staat iets dat geen onderdeel van deze site is.'],
  ['<!-- later -->', '5 Er staat <!-- of een ander < met een uitroepteken.'],
  ['kosten {feit:handreiking-001}', '5 Er staat een accolade.'],
  ['kosten {open', '5 Er staat een accolade.'],
])('broken MDX is told in Dutch: %j', (text, told) => {
  expect(foundIn(text)).toBe(told);
});
