import { expect, test } from 'vitest';
import { costFlow, tariffs } from '../../tests/golden/content.ts';
import { costLookup } from './cost-lookup.ts';
import { costOutcome } from './cost.ts';
import { sum } from './range.ts';

const opzoeken = { antwoorden: { route: 'rechtstreeks', verbinding: 'nieuw' }, maanden: [12, 36], gebruikers: [1, 5] };
const flow = { ...costFlow, opzoeken };

test('a reckoning without tables has none', () => {
  expect(costLookup({ ...costFlow, opzoeken: undefined }, tariffs)).toBeUndefined();
});

test('the network costs stand per number of months, without users', () => {
  const [year] = costLookup(flow, tariffs)?.network ?? [];
  expect(year).toEqual({
    months: 12,
    oneOff: { min: 300_000, max: 350_000 },
    period: { min: 600_000, max: 720_000 },
    total: { min: 900_000, max: 1_070_000 },
  });
});

test('the courses stand per number of users, each by itself', () => {
  const rows = costLookup(flow, tariffs)?.courses.map(({ users, lines }) => [users, ...lines.map(({ total }) => total.min)]);
  expect(rows).toEqual([
    [1, 12_000, 16_000],
    [5, 60_000, 80_000],
  ]);
});

test('a line of the network and an amount per course together are what the reckoning gives', () => {
  const { network = [], courses = [] } = costLookup(flow, tariffs) ?? {};
  for (const { months, total } of network) {
    for (const few of courses) {
      for (const many of courses) {
        const added = sum([total, few.lines[0]?.total ?? total, many.lines[1]?.total ?? total]);
        const reckoned = costOutcome(
          flow,
          { ...opzoeken.antwoorden, maanden: months, raadplegen: few.users, muteren: many.users },
          tariffs,
        );
        expect(added).toEqual(reckoned.total);
      }
    }
  }
});
