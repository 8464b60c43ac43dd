import { expect, test } from 'vitest';
import { costOutcome } from '../../src/rules/cost.ts';
import { isComplete, prune } from '../../src/rules/route.ts';
import { readSubmission } from '../../src/rules/submission.ts';
import { amount } from './amount.ts';
import { costCases } from './cases.ts';
import { costFlow, outcomesOf, readCases, tariffs } from './content.ts';

const golden = costCases.parse(readCases('golden/kosten.yaml'));

test('the tariffs are those of the source, and what is free is told', () => {
  for (const [id, text] of Object.entries(golden.tarieven)) expect(tariffs[id], id).toEqual(amount(text));
  expect(costFlow.gratis.map(({ tarief }) => tarief)).toEqual(golden.gratis);
});

test.each(golden.gevallen)(
  '$nr $wat',
  ({ antwoorden, eenmalig, abonnement, cursussen, totaal, 'per-maand': perMonth, 'let-op': warnings }) => {
    expect(isComplete(costFlow, antwoorden), 'the case answers every question on its route').toBe(true);
    expect(prune(costFlow, antwoorden), 'the case answers no other question').toEqual(antwoorden);
    const outcome = costOutcome(costFlow, antwoorden, tariffs);
    const block = (id: string) => outcome.blocks.find((candidate) => candidate.id === id);
    expect(block('eenmalig')?.total, 'eenmalig').toEqual(amount(eenmalig));
    expect(block('per-maand')?.perPeriod, 'per maand').toEqual(amount(perMonth));
    expect(block('per-maand')?.total, 'abonnement').toEqual(amount(abonnement));
    expect(block('cursussen')?.total, 'cursussen').toEqual(amount(cursussen));
    expect(outcome.total, 'totaal').toEqual(amount(totaal));
    expect(outcome.warnings).toEqual(warnings);
    expect(outcome.verdict).toBe(totaal.startsWith('ten minste') ? 'ten-minste' : 'bedrag');
    expect(outcomesOf('kosten')).toContain(outcome.verdict);
  },
);

test.each(golden.invoer)('typed "$typt"', (typed) => {
  const users = costFlow.vragen.find(({ id }) => id === 'gebruikers');
  if (users === undefined) throw new Error('the content asks for users');
  const { answers, problems, empty } = readSubmission(costFlow, users, { raadplegen: typed.typt, muteren: '1' });
  if (typed.geweigerd !== undefined) {
    expect(problems).toEqual([{ field: 'raadplegen', code: typed.geweigerd }]);
    expect(answers).not.toHaveProperty('raadplegen');
    return;
  }
  expect(problems).toEqual([]);
  expect(answers).toEqual({ raadplegen: typed['telt-als'], muteren: 1 });
  expect(empty).toEqual(typed.melding === 'leeg' ? ['raadplegen'] : []);
});
