import { expect, test } from 'vitest';
import type * as z from 'zod';
import type { Flow } from '../../src/schema/flow.ts';
import type { askAt, words } from './case-parts.ts';
import { answerOf, outcomeText, unknownAnswer } from './content.ts';

/** Every text in a piece of content, in one line. */
const textIn = (piece: unknown): string => {
  if (typeof piece === 'string') return piece;
  return typeof piece === 'object' && piece !== null ? Object.values(piece).map(textIn).join(' ') : '';
};

/**
 * What the content says at a place of a flow:
 * `uitkomst <id>`, `vraag <id>`, `antwoord <vraag>=<antwoord>`, `rij <id>` (of a list, with what the outcome tells about it),
 * `opmerkingen` or `open`.
 */
const said = (id: string, flow: Flow, place: string): string => {
  const [kind = '', name = ''] = place.split(' ');
  if (kind === 'opmerkingen' || kind === 'open') return textIn(flow[kind]);
  if (kind === 'uitkomst') return outcomeText(id, name);
  if (kind === 'vraag') return textIn(flow.vragen.find((question) => question.id === name));
  if (kind === 'antwoord') {
    const [question = '', answer = ''] = name.split('=');
    return textIn(answerOf(flow, question, answer));
  }
  const rows = flow.vragen.flatMap((question) => (question.soort === 'lijst' ? question.rijen : []));
  const conditions = flow.soort === 'toets' ? flow.voorwaarden : [];
  return textIn([rows.find((row) => row.id === name), conditions.find((condition) => condition.id === name)]);
};

/** Tests that the site says what the source lets it say, in words that the cases name. */
export const testWords = (id: string, flow: Flow, cases: z.infer<typeof words>): void => {
  test.each(cases)('it says: $wat', ({ plaats, noemt }) => {
    const text = said(id, flow, plaats).replaceAll(/\s+/g, ' ').toLowerCase();
    expect(noemt.filter((part) => !text.includes(part.toLowerCase()))).toEqual([]);
  });
};

/** Tests that every "weet ik niet" has an action and says whom to ask: exactly those of the cases. */
export const testUnknown = (flow: Flow, cases: z.infer<typeof askAt>): void => {
  test('after every "weet ik niet" stands what to do and whom to ask', () => {
    const asked = flow.vragen.filter(({ id }) => unknownAnswer(flow, id) !== undefined);
    expect(Object.fromEntries(asked.map(({ id }) => [id, unknownAnswer(flow, id)?.bij ?? []]))).toEqual(cases);
    expect(asked.filter(({ id }) => !unknownAnswer(flow, id)?.actie)).toEqual([]);
  });
};
