import { fieldsOf } from '../../src/rules/questionnaire.ts';
import type { Flow } from '../../src/schema/flow.ts';
import { comparisonFlow, costFlow, flowOf, stepsFlow, testFlow } from '../golden/content.ts';
import type { Alphabet } from './explore.ts';

const choices = (flow: Flow, answers: readonly string[]): Alphabet =>
  Object.fromEntries(flow.vragen.map(({ id }) => [id, answers.map((answer) => ({ [id]: answer }))]));

/** Every answer to each choice of a flow. */
const allChoices = (flow: Flow): Alphabet =>
  Object.fromEntries(
    flow.vragen.flatMap((question) =>
      question.soort === 'keuze' ? [[question.id, question.antwoorden.map(({ id }) => ({ [question.id]: id }))]] : [],
    ),
  );

/** All rows of a screen with one answer, or with another answer in some of the rows. */
const rows = (flow: Flow, id: string, answer: string, but: Readonly<Record<string, string>> = {}): Readonly<Record<string, string>> => {
  const question = flow.vragen.find((candidate) => candidate.id === id);
  const fields = question === undefined ? [] : fieldsOf(flow, question);
  return { ...Object.fromEntries(fields.map((field) => [field.id, answer])), ...but };
};

const weighed = (id: string, answer: string, but?: Readonly<Record<string, string>>) => rows(comparisonFlow, id, answer, but);

const services = flowOf('dienstenpakket', 'toets');
const offered = (id: string, one: string, other: string) => [
  rows(services, id, 'ja'),
  rows(services, id, 'ja', { [one]: 'nee' }),
  rows(services, id, 'ja', { [other]: 'weet-niet' }),
  rows(services, id, 'weet-niet', { [one]: 'nee', [other]: 'ja' }),
];

const board = flowOf('werkbedrijf', 'toets');
const votes = (gemeenten: string, uwv: string, werkgevers: string, werknemers: string) => ({ gemeenten, uwv, werkgevers, werknemers });

interface Plan {
  readonly title: string;
  readonly id: string;
  readonly flow: Flow;
  readonly alphabet: Alphabet;
  /** Whether a reader goes to the review before all questions are answered. */
  readonly jumps: boolean;
}

const inOrder = (id: string, flow: Flow, alphabet: Alphabet): Plan => ({ title: `${id} in order`, id, flow, alphabet, jumps: false });
const anyOrder = (id: string, flow: Flow, alphabet: Alphabet): Plan => ({ title: `${id} in any order`, id, flow, alphabet, jumps: true });

/**
 * What is tried on each flow, and why that is enough.
 * - voorwaarden, aansluitstappen: the way through the flow looks only at whether a question has an answer. So every kind of
 *   answer in order and through "Wijzig"; and in any order two answers per question, with which all outcomes are reached.
 *   In voorwaarden two questions come only with one answer; that answer is one of the two. Left out: all answers in any order. "deels" is tried at one step
 *   only, since to every rule it is another word for "nee"; that the verdict is right with "deels" anywhere is proved on
 *   all full answers, without the machine.
 * - kosten: every choice; of numbers 0, left empty, and one other, because only 0 is special to a rule.
 * - varianten: the route looks only at whether a row has an answer, and the outcome at who wins a pair. So in order, one answer per
 *   screen, and as a second the one criterion for (3) and the one against (21) that together give all three outcomes.
 * - route, sw-scenario, cv: every answer, in any order.
 * - modules: every answer; counted up to three persons, typed as nobody and as two. A fourth person does what the third did.
 * - dienstenpakket: a screen is sent as a whole, and the rule looks at whether there is a "nee" or an unknown among all
 *   rows. So per list: neither, one of each, and both. Which row it is, is tried in the golden cases and on links.
 * - werkbedrijf: every answer to the core and by the chair, the list as in dienstenpakket, and a vote for each result.
 */
export const explorations: readonly Plan[] = [
  inOrder('voorwaarden', testFlow, {
    ...choices(testFlow, ['ja', 'nee']),
    eigendom: [{ eigendom: 'ja' }, { eigendom: 'stichting' }],
    'contract-gemeente': ['ja', 'deel', 'weet-niet'].map((answer) => ({ 'contract-gemeente': answer })),
    gemeenten: [{ g: '5', x: '2' }],
    gebruikers: [{ gebruikers: 'ja' }, { gebruikers: 'weet-niet' }],
    al: [{ al: 'sd' }],
  }),
  anyOrder('voorwaarden', testFlow, {
    ...choices(testFlow, ['ja']),
    wsp: [{ wsp: 'ja' }, { wsp: 'nee' }],
    eigendom: [{ eigendom: 'ja' }, { eigendom: 'weet-niet' }],
    'contract-gemeente': [{ 'contract-gemeente': 'ja' }, { 'contract-gemeente': 'deel' }],
    gemeenten: [{ g: '5', x: '2' }],
    gebruikers: [{ gebruikers: 'ja' }, { gebruikers: 'weet-niet' }],
    al: [{ al: 'sd' }],
  }),
  inOrder('aansluitstappen', stepsFlow, {
    ...choices(stepsFlow, ['ja', 'nee', 'weet-niet']),
    besluit: allChoices(stepsFlow).besluit ?? [],
  }),
  anyOrder('aansluitstappen', stepsFlow, choices(stepsFlow, ['ja', 'weet-niet'])),
  anyOrder('kosten', costFlow, {
    ...allChoices(costFlow),
    'gemeente-bedragen': [{ 'gemeente-eenmalig': '0' }, { 'gemeente-eenmalig': '1.000', 'gemeente-maand': '250' }],
    periode: [{ maanden: '' }, { maanden: '12' }],
    gebruikers: [
      { raadplegen: '0', muteren: '' },
      { raadplegen: '6', muteren: '4' },
    ],
  }),
  inOrder('varianten', comparisonFlow, {
    'belang-gemeenten-uwv': [
      weighed('belang-gemeenten-uwv', 'niet'),
      weighed('belang-gemeenten-uwv', 'niet', { 'publiek-aanspreekpunt': 'wel' }),
    ],
    'belang-werkgevers': [weighed('belang-werkgevers', 'weet-niet')],
    'belang-werkzoekenden': [
      weighed('belang-werkzoekenden', 'niet'),
      weighed('belang-werkzoekenden', 'weet-niet', { 'concurrerend-aanbod': 'wel' }),
    ],
    'bouwstenen-strategie': [weighed('bouwstenen-strategie', 'variant-1'), weighed('bouwstenen-strategie', 'weet-niet')],
    'bouwstenen-marketing': [weighed('bouwstenen-marketing', 'variant-2')],
    'bouwstenen-personeel': [weighed('bouwstenen-personeel', 'geen')],
    'bouwstenen-governance': [weighed('bouwstenen-governance', 'variant-3')],
    'bouwstenen-systemen': [weighed('bouwstenen-systemen', 'variant-2')],
    gemeenten: [{ gemeenten: 'veel' }],
    gr: [{ gr: 'ja' }],
    netwerk: [{ netwerk: 'weet-niet' }],
    trekker: [{ trekker: 'uwv' }],
  }),
  ...(['route', 'sw-scenario'] as const).map((id) => {
    const flow = flowOf(id, 'wegwijzer');
    return anyOrder(id, flow, allChoices(flow));
  }),
  anyOrder('modules', flowOf('modules', 'wegwijzer'), {
    ...allChoices(flowOf('modules', 'wegwijzer')),
    aantallen: [{}, { raadplegen: '2' }],
  }),
  anyOrder('cv', flowOf('cv', 'toets'), allChoices(flowOf('cv', 'toets'))),
  anyOrder('dienstenpakket', services, {
    diensten: offered('diensten', 'onderzoek', 'kandidaten'),
    online: offered('online', 'leerwerkloketten', 'scholing'),
    faciliteiten: offered('faciliteiten', 'no-riskpolis', 'quickscan'),
  }),
  anyOrder('werkbedrijf', board, {
    marktbewerkingsplan: allChoices(board).marktbewerkingsplan ?? [],
    aansturing: allChoices(board).aansturing ?? [],
    bestuur: [rows(board, 'bestuur', 'ja'), rows(board, 'bestuur', 'weet-niet', { stemregel: 'nee', evaluatie: 'ja' })],
    stemmen: [
      votes('voor', 'voor', 'voor', 'voor'),
      votes('tegen', 'tegen', 'tegen', 'tegen'),
      votes('voor', 'voor', 'tegen', 'voor'),
      votes('tegen', 'weet-niet', 'tegen', 'tegen'),
      votes('voor', 'tegen', 'voor', 'weet-niet'),
      votes('voor', 'tegen', 'voor', 'tegen'),
    ],
    voorzitter: allChoices(board).voorzitter ?? [],
  }),
];
