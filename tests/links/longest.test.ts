import { describe, expect, test } from 'vitest';
import { writeLink } from '../../src/link/write-link.ts';
import type { Answers } from '../../src/rules/answers.ts';
import { fieldsOf } from '../../src/rules/questionnaire.ts';
import { prune } from '../../src/rules/route.ts';
import type { Flow } from '../../src/schema/flow.ts';
import { comparisonFlow, costFlow, testFlow } from '../golden/content.ts';
import { allFields, screensWith } from '../golden/states.ts';

describe('the longest link fits a small QR code: 160 characters of path and fragment', () => {
  const longest = (
    id: string,
    flow: Flow,
    values: (field: ReturnType<typeof allFields>[number]) => readonly (string | number | undefined)[],
  ): string => {
    const combinations = allFields(flow).reduce<readonly Answers[]>(
      (all, field) =>
        all.flatMap((answers) => values(field).map((value) => (value === undefined ? answers : { ...answers, [field.id]: value }))),
      [{}],
    );
    const states = new Map(combinations.map((answers) => prune(flow, answers)).map((answers) => [JSON.stringify(answers), answers]));
    const links = [...states.values()].flatMap((answers) =>
      screensWith(flow, answers).map((screen) => `/hulp/${id}/#${writeLink(flow, answers, screen)}`),
    );
    return links.reduce((long, link) => (link.length > long.length ? link : long), '');
  };

  test('voorwaarden, over every choice with numbers at their highest; two answers are as long as another one or shorter', () => {
    const link = longest('voorwaarden', testFlow, (field) =>
      field.kind === 'count' ? [field.highest] : field.options.filter((id) => !['stichting', 'dochter'].includes(id)),
    );
    expect(link.length, link).toBeLessThanOrEqual(160);
  });

  test('kosten, over every choice with numbers left out or at their highest', () => {
    const link = longest('kosten', costFlow, (field) => [undefined, ...(field.kind === 'count' ? [field.highest] : field.options)]);
    expect(link.length, link).toBeLessThanOrEqual(160);
  });

  test('varianten: every answer takes one character, so one answer per screen shows every length', () => {
    const first = new Set(comparisonFlow.vragen.flatMap((question) => fieldsOf(comparisonFlow, question)[0]?.id ?? []));
    const link = longest('varianten', comparisonFlow, ({ id, kind }) =>
      first.has(id) && kind === 'choice' ? [undefined, 'weet-niet'] : ['weet-niet'],
    );
    expect(link.length, link).toBeLessThanOrEqual(160);
  });
});
