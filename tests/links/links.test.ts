import { expect, test } from 'vitest';
import { flows, outcomesOf } from '../golden/content.ts';
import { golden } from './golden-links.ts';

test('every flow has at least eight golden links', () => {
  for (const { id } of flows) expect(golden[id]?.length, id).toBeGreaterThanOrEqual(8);
});

test('the golden links open every outcome, a question that is not the next one, and the review of every flow', () => {
  for (const { id } of flows) {
    const shown = golden[id]?.map(({ toont }) => toont) ?? [];
    expect(shown, id).toEqual(expect.arrayContaining([...outcomesOf(id).map((outcome) => `uitkomst ${outcome}`), 'nakijken']));
    const marked = golden[id]?.filter(({ link }) => /\.[a-z]+(&|$)/.test(link)) ?? [];
    expect(marked.length, id).toBeGreaterThan(0);
  }
});
