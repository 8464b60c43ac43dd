import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { flows } from '../../tests/golden/content.ts';
import { allFields, anyState } from '../../tests/golden/states.ts';
import type { Answers } from '../domain/answers.ts';
import { fieldsOf } from '../domain/questionnaire.ts';
import { prune, routeOf } from '../domain/route.ts';
import type { Flow } from '../schema/flow.ts';
import { readLink } from './read-link.ts';
import { writeLink } from './write-link.ts';

const codes = 'onbekende-vraag onbekend-antwoord getal-aangepast vervallen dubbel onvolledig te-lang versie-onbekend'.split(' ');

/** Pieces that links meet on their way, and that somebody who wishes ill would try. */
const known =
  '& = . # % %zz %00 %26 + .nu &nu=nakijken &v=2 v=1 &__proto__=ja &constructor=ja =__proto__ &wsp=nee &maanden=1e9 &maanden=-1 ' +
  '&maanden=99999999999999999999 &belang= &bouwstenen=3333333333 <script> é \u{1f600} \ud800 \n JA';
const pieces = fc.oneof(fc.constantFrom(' ', ...known.split(' ')), fc.string({ maxLength: 12 }));

interface Edit {
  readonly at: number;
  readonly drop: number;
  readonly put: string;
}

const edits = fc.array(fc.record({ at: fc.nat(200), drop: fc.nat(20), put: pieces }), { minLength: 1, maxLength: 4 });

const edited = (link: string, all: readonly Edit[]): string =>
  all.reduce((text, { at, drop, put }) => {
    const place = at % (text.length + 1);
    return text.slice(0, place) + put + text.slice(place + drop);
  }, link);

/** Whether the answers are of this flow: known fields with known answers or whole numbers within bounds. */
const areOurs = (flow: Flow, answers: Answers): boolean =>
  Object.entries(answers).every(([id, answer]) => {
    const field = allFields(flow).find((candidate) => candidate.id === id);
    if (field?.kind === 'choice') return field.options.includes(String(answer));
    return field?.kind === 'count' && Number.isInteger(answer) && Number(answer) >= 0 && Number(answer) <= field.highest;
  });

/** Whether an outcome rests on answers: every question on the route, or of a comparison all rows of at least one part. */
const supportOutcome = (flow: Flow, answers: Answers): boolean => {
  const isFull = (questions: Flow['vragen']): boolean =>
    questions.every((question) => fieldsOf(flow, question).every(({ id }) => answers[id] !== undefined));
  if (flow.soort === 'vergelijker')
    return ['belang', 'bouwstenen'].some((part) => isFull(flow.vragen.filter(({ reeks }) => reeks === part)));
  const needed = routeOf(flow, answers).filter(({ vrijblijvend }) => vrijblijvend !== true);
  const isCounting = flow.soort === 'wegwijzer' && flow.teller !== undefined;
  return isCounting || needed.every((question) => isFull([question] as Flow['vragen']));
};

/** What must hold of anything that is read, whatever the fragment was. */
const expectSound = (flow: Flow, fragment: string): void => {
  const reading = readLink(flow, fragment);
  if (reading.kind !== 'state') return;
  const { answers, screen, notices } = reading;
  expect(areOurs(flow, answers)).toBe(true);
  expect(prune(flow, answers)).toEqual(answers);
  if (screen.kind === 'outcome') expect(supportOutcome(flow, answers)).toBe(true);
  if (screen.kind === 'question') expect(routeOf(flow, answers).map(({ id }) => id)).toContain(screen.id);
  const names = ['belang', 'bouwstenen', ...allFields(flow).map(({ id }) => id)];
  for (const { code, about, ...rest } of notices) {
    expect(codes).toContain(code);
    if (about !== undefined) expect(names).toContain(about);
    expect(rest).toEqual({});
  }
  const again = readLink(flow, writeLink(flow, answers, screen));
  expect(again).toEqual(expect.objectContaining({ kind: 'state', answers, screen, notices: [] }));
};

describe.each(flows)('$id', ({ flow }) => {
  const states = anyState(flow);

  test('a link that was cut off anywhere keeps the answers before the cut and invents none', () => {
    fc.assert(
      fc.property(states, ({ answers, screen }) => {
        const link = writeLink(flow, answers, screen);
        for (let length = 0; length < link.length; length += 1) {
          const cut = link.slice(0, length);
          expectSound(flow, cut);
          const reading = readLink(flow, cut);
          if (reading.kind !== 'state') continue;
          for (const [id, answer] of Object.entries(reading.answers)) {
            if (typeof answer === 'number') expect(String(answers[id])).toMatch(new RegExp(`^${answer}`));
            else expect(answer).toBe(answers[id]);
          }
        }
      }),
      { numRuns: 30 },
    );
  });

  test('a link that was tampered with never throws and never shows more than its answers support', () => {
    fc.assert(
      fc.property(states, edits, ({ answers, screen }, all) => {
        expectSound(flow, edited(writeLink(flow, answers, screen), all));
      }),
      { numRuns: 600 },
    );
  });

  test('any text at all is read without throwing', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(pieces, { maxLength: 30 }).map((all) => `v=1&${all.join('')}`),
        ),
        (text) => {
          expectSound(flow, text);
        },
      ),
      { numRuns: 300 },
    );
  });
});

test('a fragment of a million characters is read at once', () => {
  for (const { flow } of flows) {
    const start = performance.now();
    for (const huge of ['a=1&'.repeat(250_000), `v=1&${'%'.repeat(1_000_000)}`, `v=${'1'.repeat(1_000_000)}`, '&'.repeat(1_000_000)])
      expectSound(flow, huge);
    expect(performance.now() - start).toBeLessThan(1000);
  }
});

test('no text of a fragment comes back in what the reader is told', () => {
  for (const { flow } of flows) {
    const reading = readLink(
      flow,
      'v=1&geheim=verrassing&wsp=verrassing&belang=verrassing&maanden=verrassing&nu=verrassing&besluit=ja.verrassing',
    );
    expect(reading.kind === 'state' && JSON.stringify(reading.notices)).not.toMatch(/geheim|verrassing/);
  }
});
