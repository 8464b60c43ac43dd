import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { flows } from '../../tests/flows/small-flows.ts';
import { anyState } from '../../tests/golden/states.ts';
import { routeOf } from '../rules/route.ts';
import type { Screen } from '../rules/screen.ts';
import { readLink } from './read-link.ts';
import { writeLink } from './write-link.ts';

describe.each(flows)('$id', ({ flow }) => {
  const states = anyState(flow);

  test('every state that is written is read back: the same answers, the same screen, nothing to tell', () => {
    fc.assert(
      fc.property(states, ({ answers, screen }) => {
        expect(readLink(flow, `#${writeLink(flow, answers, screen)}`)).toEqual({
          kind: 'state',
          answers: { ...answers },
          screen,
          notices: [],
          from: undefined,
        });
      }),
      { numRuns: 400 },
    );
  });

  test('every question on the route can be open in a link, and so can the review', () => {
    fc.assert(
      fc.property(states, ({ answers }) => {
        const screens: Screen[] = [...routeOf(flow, answers).map(({ id }) => ({ kind: 'question', id }) as const), { kind: 'review' }];
        for (const screen of screens) expect(readLink(flow, writeLink(flow, answers, screen))).toMatchObject({ screen, notices: [] });
      }),
      { numRuns: 40 },
    );
  });

  test('one state has one link: what is read is written as it was', () => {
    fc.assert(
      fc.property(states, ({ answers, screen }) => {
        const link = writeLink(flow, answers, screen);
        const reading = readLink(flow, link);
        expect(reading.kind === 'state' && writeLink(flow, reading.answers, reading.screen)).toBe(link);
      }),
    );
  });

  test('a link holds nothing but ids, ids joined by a line, whole numbers and their separators', () => {
    fc.assert(
      fc.property(states, ({ answers, screen }) => {
        expect(writeLink(flow, answers, screen)).toMatch(/^v=1(&[a-z0-9-]+=[a-z0-9-]*(_[a-z0-9-]+)*(\.[a-z0-9-]+)?)*$/);
      }),
    );
  });

  test('a link in any other order is the same state', () => {
    fc.assert(
      fc.property(
        states.chain(({ answers, screen }) => {
          const pairs = writeLink(flow, answers, screen).split('&');
          return fc.tuple(
            fc.constant(pairs.join('&')),
            fc.shuffledSubarray(pairs, { minLength: pairs.length }).map((turned) => turned.join('&')),
          );
        }),
        ([link, turned]) => {
          expect(readLink(flow, turned)).toEqual(readLink(flow, link));
        },
      ),
    );
  });
});
