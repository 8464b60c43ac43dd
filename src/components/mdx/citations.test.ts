import { expect, test } from 'vitest';
import type { Flow } from '../../schema/flow.ts';
import { citedIn, citedOn } from './citations.ts';

test('a text cites facts and tariffs, in MDX and in YAML', () => {
  const text = 'Van <Feit zonderEenheid id="a-001" />, <Tarief id="cursus" />, {feit:b-002} en {tarief:lijn}. <Begrip id="c" />';
  expect(citedIn(text)).toEqual({ facts: ['a-001', 'b-002'], tariffs: ['cursus', 'lijn'] });
});

const lists = {
  flows: { stappen: { vragen: [{ vraag: 'Kost {tarief:cursus}' }] } as unknown as Flow },
  terms: { wsp: { uitleg: 'Er zijn {feit:a-066}.' } },
  tariffs: { cursus: {}, lijn: {} },
};

test('a page cites each thing once: in its front matter, its text and the flows it shows', () => {
  const front = { feiten: ['a-001'], samenvatting: 'Kost {tarief:lijn}' };
  const body = '<Feit id="a-001" /> <Feit id="a-003" /> <Stappen stroom="stappen" />';
  expect(citedOn(body, front, lists)).toEqual({ facts: ['a-001', 'a-003'], tariffs: ['lijn', 'cursus'] });
});

test('the table of tariffs cites them all, the glossary what its terms cite', () => {
  expect(citedOn('<Tarieven />', {}, lists).tariffs).toEqual(['cursus', 'lijn']);
  expect(citedOn('<Begrippen />', {}, lists).facts).toEqual(['a-066']);
});
