import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { flows, tariffs } from '../../tests/flows/small-flows.ts';
import { anyState } from '../../tests/golden/states.ts';
import { inspectorOf } from '../../tests/links/sound.ts';
import { chosenIn, type Answers } from '../rules/answers.ts';
import { readLink } from './read-link.ts';
import { writeLink } from './write-link.ts';

/** Whether every answer is that of the whole link; of a number that was cut off the first digits are left, of several choices some. */
const areLeftOf = (whole: Answers, cut: Answers): boolean =>
  Object.entries(cut).every(([id, answer]) =>
    typeof answer === 'number'
      ? String(whole[id]).startsWith(String(answer))
      : chosenIn(answer).every((chosen) => chosenIn(whole[id]).includes(chosen)),
  );

/** What 20,000 fragments per flow do is told by `tests/links/fuzz.test.ts`. */
describe.each(flows)('$id', ({ flow }) => {
  test('a link that was cut off anywhere keeps the answers before the cut and invents none', () => {
    const inspect = inspectorOf(flow, tariffs);
    const isSound = (cut: string, answers: Answers): boolean => {
      const { fault } = inspect(cut);
      if (fault !== undefined) throw new Error(`${cut}: ${fault}`);
      const reading = readLink(flow, cut);
      return reading.kind !== 'state' || areLeftOf(answers, reading.answers);
    };
    fc.assert(
      fc.property(anyState(flow), ({ answers, screen }) => {
        const link = writeLink(flow, answers, screen);
        return [...link].every((_, length) => isSound(link.slice(0, length), answers));
      }),
      { numRuns: 30 },
    );
  });
});

test('a fragment of a million characters is read at once', () => {
  for (const { flow } of flows) {
    const inspect = inspectorOf(flow, tariffs);
    const start = performance.now();
    for (const huge of ['a=1&'.repeat(250_000), `v=1&${'%'.repeat(1_000_000)}`, `v=${'1'.repeat(1_000_000)}`, '&'.repeat(1_000_000)])
      expect(inspect(huge).fault).toBeUndefined();
    expect(performance.now() - start).toBeLessThan(1000);
  }
});

test('no text of a fragment comes back in what the reader is told', () => {
  for (const { flow } of flows) {
    const reading = readLink(
      flow,
      'v=1&geheim=verrassing&statuten=verrassing&belang=verrassing&weken=verrassing&nu=verrassing&besluit=ja.verrassing&uit=verrassing',
    );
    expect(reading.kind === 'state' && JSON.stringify(reading.notices)).not.toMatch(/geheim|verrassing/);
  }
});
