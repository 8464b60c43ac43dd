import { expect, test } from 'vitest';
import type { Answers } from '../../src/rules/answers.ts';
import { blockChoices } from '../../src/rules/building-block.ts';
import { comparisonOutcome, type ComparisonOutcome, type Pair } from '../../src/rules/comparison.ts';
import { fitOutcome } from '../../src/rules/fit.ts';
import { isComplete } from '../../src/rules/route.ts';
import { comparedOutcome } from '../../src/machines/outcome.ts';
import { comparisonCases } from './cases.ts';
import { comparisonFlow, outcomesOf, readCases } from './content.ts';

const golden = comparisonCases.parse(readCases('golden/varianten.yaml'));
const options = ['variant-1', 'variant-2', 'variant-3'] as const;
const numberOf = (option: string): string => option.replace('variant-', '');

/** The ranking as a policy person writes it: "1 = 2 boven 3"; without one, the verdict. */
const inWords = ({ verdict, ranking }: ComparisonOutcome): string =>
  verdict === 'volgorde' ? ranking.map((place) => place.map(numberOf).join(' = ')).join(' boven ') : verdict;

const pairInWords = ({ first, second, firstWins, secondWins }: Pair): string => {
  const [one, other] = [numberOf(first), numberOf(second)];
  if (firstWins === secondWins) return `${one} = ${other} (${firstWins} om ${secondWins})`;
  return firstWins > secondWins
    ? `${one} boven ${other} (${firstWins} om ${secondWins})`
    : `${other} boven ${one} (${secondWins} om ${firstWins})`;
};

test('the content holds the table as it is printed', () => {
  expect(comparisonFlow.opties.map(({ id }) => id)).toEqual(options);
  expect(comparisonFlow.criteria.map(({ id, groep, tekens }) => ({ id, groep, tekens: options.map((option) => tekens[option]) }))).toEqual(
    golden.tabel.map(({ criterium, groep, tekens }) => ({ id: criterium, groep, tekens })),
  );
  expect(golden.tabel.map(({ nr }) => nr)).toEqual(Array.from({ length: 21 }, (_, at) => at + 1));
  expect(comparisonFlow.criteria.filter(({ dubbelzinnig }) => dubbelzinnig !== undefined).map(({ id }) => id)).toEqual([
    golden.dubbelzinnig,
  ]);
  expect(comparisonFlow.belang.map(({ id, gewicht }) => [id, gewicht])).toEqual([
    ['niet', 0],
    ['wel', 1],
    ['heel', 2],
    ['weet-niet', undefined],
  ]);
});

test('"-" and "-/-" never stand in one row', () => {
  for (const { id, tekens } of comparisonFlow.criteria) {
    expect(Object.values(tekens).includes('-') && Object.values(tekens).includes('-/-'), id).toBe(false);
  }
});

test.each(golden.eigenschappen)(
  'over the rows "$rijen", $paar: $hoger higher, $gelijk equal, $lager lower',
  ({ paar, rijen, hoger, gelijk, lager }) => {
    const [one, other] = paar.split(' tegen ').map((number) => `variant-${number}`);
    const rows = comparisonFlow.criteria.filter(({ groep }) => rijen === 'alle' || groep === rijen);
    const wins = rows.map(({ id }) => {
      const { pairs } = comparisonOutcome(comparisonFlow, { [id]: 'wel' });
      const pair = pairs.find(({ first, second }) => first === one && second === other);
      return (pair?.firstWins ?? 0) - (pair?.secondWins ?? 0);
    });
    expect({
      hoger: wins.filter((win) => win > 0).length,
      gelijk: wins.filter((win) => win === 0).length,
      lager: wins.filter((win) => win < 0).length,
    }).toEqual({ hoger, gelijk, lager });
  },
);

test.each(golden.belang)('$nr $wat', ({ belang, overig, uitkomst, paren, zonder, onbekend, 'telt-mee': counted }) => {
  const answers: Answers = Object.fromEntries(golden.tabel.map(({ nr, criterium }) => [criterium, belang[nr] ?? overig]));
  const { verdict, comparison, ambiguous } = comparedOutcome(comparisonFlow, answers);
  expect(isComplete(comparisonFlow, answers)).toBe(true);
  expect(inWords(comparison)).toBe(uitkomst);
  if (paren !== undefined) expect(comparison.pairs.map(pairInWords)).toEqual(paren);
  expect(ambiguous?.criterion).toBe(golden.dubbelzinnig);
  expect(ambiguous && inWords(ambiguous.comparison)).toBe(zonder);
  expect({ counted: comparison.counted, unknown: comparison.unknown.length }).toEqual({ counted, unknown: onbekend });
  expect(outcomesOf('varianten')).toContain(verdict);
});

test('options share a description, and so a choice, where the source gives them the same text', () => {
  const choices = comparisonFlow.bouwstenen.map((block) => blockChoices(comparisonFlow, block).filter(({ options: of }) => of.length > 0));
  const shared = choices.flatMap((choice, at) =>
    choice
      .filter(({ options: of }) => of.length > 1)
      .map(({ options: of }) => [String(at + 1), of.map((option) => Number(numberOf(option)))]),
  );
  expect(Object.fromEntries(shared)).toEqual(golden.gedeeld);
  expect(choices.map(({ length }) => length)).toEqual([2, 3, 3, 3, 3, 3, 3, 3, 3, 2]);
});

test.each(golden.passend)('$nr $wat', ({ keuzes, treffers, van, dichtst }) => {
  const answers = Object.fromEntries(
    comparisonFlow.bouwstenen.map((block, at) => {
      const kept = keuzes[at];
      const choice = blockChoices(comparisonFlow, block).find(({ id, options: of }) =>
        typeof kept === 'number' ? of.includes(`variant-${kept}`) : id === kept,
      );
      return [block.id, choice?.id ?? ''];
    }),
  );
  const fit = fitOutcome(comparisonFlow, answers);
  expect(isComplete(comparisonFlow, answers)).toBe(true);
  expect(fit.hits.map(({ hits }) => hits)).toEqual(treffers);
  expect(fit.answered).toBe(van);
  expect(fit.closest.map((option) => Number(numberOf(option)))).toEqual(dichtst);
});
