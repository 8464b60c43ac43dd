import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { costFlow, flows } from '../../tests/golden/content.ts';
import { anyState } from '../../tests/golden/states.ts';
import { damages, glued } from '../../tests/links/damages.ts';
import type { Flow } from '../schema/flow.ts';
import { readAddress, type AddressReading } from './read-address.ts';
import { writeLink } from './write-link.ts';

const read = (flow: Flow, address: string): AddressReading => {
  const { hash, search } = new URL(address, 'https://voorbeeld.nl/hulp/');
  return readAddress(flow, { hash, search });
};

const isTold = (reading: AddressReading): boolean => reading.kind !== 'state' || reading.notices.length > 0;

describe.each(flows)('$id', ({ flow }) => {
  const links = anyState(flow).map((state) => ({ ...state, link: writeLink(flow, state.answers, state.screen) }));
  const filled = links.filter(({ answers }) => Object.keys(answers).length > 0);

  test('a link that is whole is read as it stands, and nothing is said', () => {
    fc.assert(
      fc.property(links, ({ answers, screen, link }) => {
        expect(read(flow, `#${link}`)).toEqual({
          kind: 'state',
          answers: { ...answers },
          screen,
          notices: [],
          from: undefined,
          mended: false,
        });
      }),
    );
  });

  test.each(damages)('$name: the same state, and one notice', ({ damage, harmless, isBreak }) => {
    fc.assert(
      fc.property(filled, fc.nat(), ({ answers, screen, link }, at) => {
        const damaged = damage(`#${link}`, at);
        const reading = read(flow, damaged);
        if (isTold(reading) && isBreak === true) return;
        expect(reading, damaged).toMatchObject({ answers: { ...answers }, screen, notices: [] });
        if (harmless !== true && damaged !== `#${link}`) expect(reading, damaged).toMatchObject({ mended: true });
      }),
      { numRuns: 60 },
    );
  });

  test.each(glued)('%j glued on: the same state, or it is told which answer', (tail) => {
    fc.assert(
      fc.property(filled, ({ answers, link }) => {
        const reading = read(flow, `#${link}${tail}`);
        const named = reading.kind === 'state' && reading.notices.some(({ about }) => about !== undefined);
        if (!named) expect(reading).toMatchObject({ kind: 'state', answers: { ...answers } });
      }),
      { numRuns: 40 },
    );
  });

  test('two damages together: the same answers, or the reader is told', () => {
    const anyDamage = fc.constantFrom(...damages.map(({ damage }) => damage), ...glued.map((tail) => (link: string) => `${link}${tail}`));
    fc.assert(
      fc.property(filled, anyDamage, anyDamage, fc.nat(), ({ answers, link }, first, second, at) => {
        const damaged = second(first(`#${link}`, at), at + 7);
        const reading = read(flow, damaged);
        if (!isTold(reading)) expect(reading, damaged).toMatchObject({ kind: 'state', answers: { ...answers } });
      }),
      { numRuns: 1000 },
    );
  });
});

describe('told, and never said to be read', () => {
  const link = 'v=1&route=rechtstreeks&verbinding=nieuw&maanden=12&raadplegen=5&muteren=3';
  const costs = (fragment: string) => read(costFlow, fragment);

  test.each(['#v=1&maanden=1%202', '#v=1&maanden=1%0A2', '#v=1&maanden=12…', '#v=1&maanden=1,5', '#v=1&maanden=1.200', '#v=1&maanden=-4'])(
    '%s: which number it was only the reader knows',
    (fragment) => {
      expect(costs(fragment)).toMatchObject({ answers: {}, notices: [{ code: 'onbekend-antwoord', about: 'maanden' }] });
    },
  );

  test('a later version, also where the link was damaged', () => {
    expect(costs(`#${encodeURIComponent(link.replace('v=1', 'v=2'))}`)).toEqual({ kind: 'newer' });
  });

  test.each(['#route:rechtstreeks,verbinding:nieuw', '#v1route-rechtstreeks', '#v=1 route rechtstreeks'])(
    '%s cannot be read',
    (fragment) => {
      expect(costs(fragment)).toEqual({ kind: 'unreadable' });
    },
  );

  test.each(['', '#', '#inhoud', '#vragen', '#maanden', '?utm_source=x', '?utm_source=x#inhoud', '#:~:text=kosten'])(
    '%j holds no state',
    (address) => {
      expect(costs(address)).toEqual({ kind: 'none' });
    },
  );

  test('what comes behind the hash counts before what comes behind a question mark', () => {
    expect(costs(`?v=1&maanden=9#${link}`)).toMatchObject({ answers: { maanden: 12 }, mended: false });
    expect(costs(`?${link}#inhoud`)).toMatchObject({ answers: { maanden: 12 }, mended: true });
  });

  test('a million characters are read at once', () => {
    const start = performance.now();
    for (const huge of [
      'a=1&'.repeat(250_000),
      `v=1&${'%25'.repeat(300_000)}`,
      '&'.repeat(1_000_000),
      '% '.repeat(500_000),
      '. '.repeat(500_000),
    ])
      readAddress(costFlow, { hash: `#${huge}`, search: '' });
    expect(performance.now() - start).toBeLessThan(500);
  });
});
