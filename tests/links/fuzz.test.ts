import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeLink } from '../../src/link/write-link.ts';
import { rules } from '../flows/verdicts.ts';
import { flows, tariffs } from '../golden/content.ts';
import { allFields, anyState, fullState } from '../golden/states.ts';
import { anyText, editedLinks, longFragments, markedUp, mixedLinks } from './fragments.ts';
import { inspectorOf } from './sound.ts';

/** How many of each kind are tried on each flow: 20,000 together. */
const kinds = [
  { kind: 'random text', times: 4000 },
  { kind: 'edited links', times: 6000 },
  { kind: 'mixed pairs', times: 5000 },
  { kind: 'script and markup', times: 4000 },
  { kind: '100,000 characters', times: 1000 },
] as const;

type Fragments = Readonly<Record<(typeof kinds)[number]['kind'], fc.Arbitrary<string>>>;

/**
 * Whatever the fragment is: no exception, no verdict that the answers do not support, and no text of the fragment in what
 * the reader is told. What is looked at stands in `sound.ts`; fast-check reports the fragment that fails, made small.
 */
describe.each(flows)('$id', ({ id, flow }) => {
  const inspect = inspectorOf(flow, tariffs, rules[id]);
  const seen = { read: 0, states: 0, outcomes: 0 };
  let fragments: Fragments | undefined;

  beforeAll(() => {
    const states = [...fc.sample(anyState(flow), 300), ...fc.sample(fullState(flow), 100)];
    const links = states.map(({ answers, screen }) => writeLink(flow, answers, screen));
    const names = ['belang', 'bouwstenen', ...allFields(flow).map((field) => field.id)];
    fragments = {
      'random text': anyText,
      'edited links': editedLinks(links),
      'mixed pairs': mixedLinks(links),
      'script and markup': markedUp(links, names),
      '100,000 characters': longFragments(links),
    };
  });

  test.each(kinds)('$kind, $times fragments', ({ kind, times }) => {
    const isSound = (fragment: string): boolean => {
      const { opens, fault } = inspect(fragment);
      seen.read += 1;
      if (opens !== 'none' && opens !== 'newer') seen.states += 1;
      if (opens === 'outcome') seen.outcomes += 1;
      if (fault !== undefined) throw new Error(fault);
      return true;
    };
    fc.assert(fc.property(fragments?.[kind] ?? fc.constant(''), isSound), { numRuns: times });
  });

  test('the fragments were not idle: many opened an outcome', () => {
    expect(seen.read).toBe(20_000);
    expect(seen.outcomes).toBeGreaterThan(500);
  });

  afterAll(() => console.info(`${id}: ${seen.read} fragments, of which ${seen.states} opened a state and ${seen.outcomes} an outcome`));
});
