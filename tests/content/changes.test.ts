import { expect, test } from 'vitest';
import { content } from './uses.ts';

/** The ids that a released edition had. They are addresses, and feed readers know entries by them: a line here stays. */
const released = ['eerste-uitgave', 'eerste-uitgave-hulpmiddelen', 'eerste-uitgave-register'];

test('a change keeps its id for good', () => {
  expect(released.filter((id) => !content.changes.has(id))).toEqual([]);
});
