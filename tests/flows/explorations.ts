import type { Answers } from '../../src/domain/answers.ts';
import { fieldsOf } from '../../src/domain/questionnaire.ts';
import type { Flow } from '../../src/schema/flow.ts';
import { comparisonFlow, costFlow, stepsFlow, testFlow } from '../golden/content.ts';
import type { Alphabet } from './explore.ts';

const choices = (flow: Flow, answers: readonly string[]): Alphabet =>
  Object.fromEntries(flow.vragen.map(({ id }) => [id, answers.map((answer) => ({ [id]: answer }))]));

/** All rows of a screen of the comparison with one answer, or with another answer in one row. */
const rows = (id: string, answer: string, one?: readonly [string, string]): Readonly<Record<string, string>> => {
  const question = comparisonFlow.vragen.find((candidate) => candidate.id === id);
  const fields = question === undefined ? [] : fieldsOf(comparisonFlow, question);
  return { ...Object.fromEntries(fields.map((field) => [field.id, answer])), ...(one && { [one[0]]: one[1] }) };
};

/** The rules once more, as the sources let us say them: what the outcome must be called. */
export const verdicts: Readonly<Record<string, (answers: Answers) => string>> = {
  aansluitstappen: (answers) => {
    const given = Object.values(answers);
    if (given.every((answer) => answer === 'ja')) return 'stappen-klaar';
    return given.every((answer) => answer === 'weet-niet') ? 'alles-onbekend' : 'volgende-stap';
  },
  voorwaarden: ({ wsp, taken, eigendom, gebruikers, ...rest }) => {
    const others = [rest['contract-uwv'], rest['contract-gemeente'], gebruikers];
    if ([wsp, taken, eigendom].includes('nee')) return 'basis-niet-vervuld';
    if (others.includes('nee')) return 'nog-niet';
    return [wsp, taken, eigendom, ...others].includes('weet-niet') ? 'onduidelijk' : 'voldoet';
  },
  kosten: ({ route, doorberekening }) => (route === 'via-gemeente' && doorberekening === 'weet-niet' ? 'ten-minste' : 'bedrag'),
  varianten: (answers) => {
    const weighed = [answers['publiek-aanspreekpunt'], answers['concurrerend-aanbod']].filter((answer) => answer === 'wel').length;
    return ['geen-volgorde', 'volgorde', 'geen-eenduidige-volgorde'][weighed] ?? '';
  },
};

interface Plan {
  readonly title: string;
  readonly id: string;
  readonly flow: Flow;
  readonly alphabet: Alphabet;
  /** Whether a reader goes to the review before all questions are answered. */
  readonly jumps: boolean;
}

/**
 * What is tried on each flow, and why that is enough.
 * - voorwaarden: every answer, in any order.
 * - aansluitstappen: every answer in order and through "Wijzig"; in any order with the two answers that all three
 *   outcomes need, because the way through the flow looks only at whether a question has an answer.
 * - kosten: every choice; of numbers 0, left empty, and one other, because only 0 is special to a rule.
 * - varianten: the route looks only at whether a row has an answer, and the outcome at who wins a pair. So one answer per
 *   screen, and as a second the one criterion for (3) and the one against (21) that together give all three outcomes.
 */
export const explorations: readonly Plan[] = [
  { title: 'voorwaarden', id: 'voorwaarden', flow: testFlow, alphabet: choices(testFlow, ['ja', 'nee', 'weet-niet']), jumps: true },
  {
    title: 'aansluitstappen in order',
    id: 'aansluitstappen',
    flow: stepsFlow,
    alphabet: choices(stepsFlow, ['ja', 'deels', 'nee', 'weet-niet']),
    jumps: false,
  },
  {
    title: 'aansluitstappen in any order',
    id: 'aansluitstappen',
    flow: stepsFlow,
    alphabet: choices(stepsFlow, ['ja', 'weet-niet']),
    jumps: true,
  },
  {
    title: 'kosten',
    id: 'kosten',
    flow: costFlow,
    alphabet: {
      route: [{ route: 'rechtstreeks' }, { route: 'via-gemeente' }, { route: 'weet-niet' }],
      verbinding: [{ verbinding: 'nieuw' }, { verbinding: 'bestaand' }, { verbinding: 'weet-niet' }],
      'al-betaald': [{ 'al-betaald': 'ja' }, { 'al-betaald': 'nee' }, { 'al-betaald': 'weet-niet' }],
      doorberekening: [{ doorberekening: 'ja' }, { doorberekening: 'nee' }, { doorberekening: 'weet-niet' }],
      'gemeente-bedragen': [{ 'gemeente-eenmalig': '0' }, { 'gemeente-eenmalig': '1.000', 'gemeente-maand': '250' }],
      periode: [{ maanden: '' }, { maanden: '12' }],
      gebruikers: [
        { raadplegen: '0', muteren: '' },
        { raadplegen: '6', muteren: '4' },
      ],
    },
    jumps: true,
  },
  {
    title: 'varianten',
    id: 'varianten',
    flow: comparisonFlow,
    alphabet: {
      'belang-gemeenten-uwv': [
        rows('belang-gemeenten-uwv', 'niet'),
        rows('belang-gemeenten-uwv', 'niet', ['publiek-aanspreekpunt', 'wel']),
      ],
      'belang-werkgevers': [rows('belang-werkgevers', 'weet-niet')],
      'belang-werkzoekenden': [
        rows('belang-werkzoekenden', 'niet'),
        rows('belang-werkzoekenden', 'weet-niet', ['concurrerend-aanbod', 'wel']),
      ],
      'bouwstenen-strategie': [rows('bouwstenen-strategie', 'variant-1'), rows('bouwstenen-strategie', 'weet-niet')],
      'bouwstenen-marketing': [rows('bouwstenen-marketing', 'variant-2')],
      'bouwstenen-personeel': [rows('bouwstenen-personeel', 'geen')],
      'bouwstenen-governance': [rows('bouwstenen-governance', 'variant-3')],
      'bouwstenen-systemen': [rows('bouwstenen-systemen', 'variant-2')],
    },
    jumps: true,
  },
];
