import { fill } from '../../src/format/placeholders.ts';
import type { ComparisonFlow, CostFlow } from '../../src/schema/flow.ts';
import { texts } from '../site/content.ts';
import { choices, outcomeTitle, questionOf, type Journey, type Step } from './journey.ts';
import { flowOf } from './states.ts';

const steps: Journey = {
  flow: 'aansluitstappen',
  steps: choices(6, {
    besluit: 'ja',
    overeenkomst: 'deels',
    procesafspraken: 'nee',
    aansluiting: 'weet-niet',
    cursus: 'ja',
    gebruik: 'nee',
  }),
  fragment: '#v=1&besluit=ja&overeenkomst=deels&procesafspraken=nee&aansluiting=weet-niet&cursus=ja&gebruik=nee',
  verdict: fill(texts.stappenplan['volgende-stap'], { nummer: 2, titel: questionOf('aansluitstappen', 'overeenkomst').titel }),
  shows: [fill(texts.stappenplan.stand, { klaar: 2, totaal: 6 }), texts.stappenplan.vooruit],
};

const conditions: Journey = {
  flow: 'voorwaarden',
  steps: choices(6, { wsp: 'ja', taken: 'ja', eigendom: 'ja', 'contract-uwv': 'ja', 'contract-gemeente': 'nee', gebruikers: 'weet-niet' }),
  fragment: '#v=1&wsp=ja&taken=ja&eigendom=ja&contract-uwv=ja&contract-gemeente=nee&gebruikers=weet-niet',
  verdict: outcomeTitle('voorwaarden/nog-niet'),
  shows: [fill(texts.toets.stand, { aantal: 3, totaal: 5 }), texts.toets.regelen, texts.toets.navragen, texts.toets['in-orde']],
};

/** Case R06 of the flow: 5 times Raadplegen, 3 times Muteren, a new connection, a year. */
const costs: Journey = {
  flow: 'kosten',
  steps: [
    { question: 'route', of: 3, answers: { route: 'rechtstreeks' } },
    { question: 'verbinding', of: 4, answers: { verbinding: 'nieuw' } },
    { question: 'periode', of: 4, answers: { maanden: '12' } },
    { question: 'gebruikers', of: 4, answers: { raadplegen: '5', muteren: '3' } },
  ],
  fragment: '#v=1&route=rechtstreeks&verbinding=nieuw&maanden=12&raadplegen=5&muteren=3',
  verdict: fill((flowOf('kosten') as CostFlow).kop, { bedrag: '€\u00a010.080 tot €\u00a011.780', perioden: '12 maanden' }),
  shows: ['€\u00a03.000 tot €\u00a03.500', '€\u00a0500 tot €\u00a0600', '€\u00a01.080', '2016'],
};

const comparison = flowOf('varianten') as ComparisonFlow;

/** Only "marktbereik" counts: variant 1 stands above variants 2 and 3, which share a place. */
const weights = comparison.vragen
  .flatMap((question) => (question.soort === 'reeks' && question.reeks === 'belang' ? [question] : []))
  .map(({ id, groep }): Step => {
    const rows = (comparison.criteria ?? []).filter((row) => row.groep === groep);
    return {
      question: id,
      of: comparison.vragen.length,
      answers: Object.fromEntries(rows.map((row) => [row.id, row.id === 'marktbereik' ? 'heel' : 'niet'])),
    };
  });

const [first = '', second = '', third = ''] = comparison.opties.map(({ kort }) => kort);

const variants: Journey = {
  flow: 'varianten',
  steps: weights,
  fragment: '#v=1&belang=000200000000000000000',
  verdict: fill(texts.vergelijker['volgorde-zin'], {
    volgorde: `${first} ${texts.vergelijker.boven} ${second} ${texts.vergelijker.en} ${third}`,
  }),
  shows: [texts.vergelijker['geen-past'], texts.vergelijker['deel-c'], fill(texts.vergelijker['telt-mee-een'], { aantal: 1, totaal: 21 })],
};

/** The rows of a list question, all with one answer but for the exceptions. */
const rowsOf = (
  flow: string,
  id: string,
  answer: string,
  except: Readonly<Record<string, string>> = {},
): Readonly<Record<string, string>> => {
  const question = flowOf(flow).vragen.find((candidate) => candidate.id === id);
  const rows = question?.soort === 'lijst' ? question.rijen : [];
  return Object.fromEntries(rows.map((row) => [row.id, except[row.id] ?? answer]));
};

/** What a reader with this answer is asked to do. */
const actionOf = (flow: string, id: string, answer: string): string =>
  flowOf(flow)
    .vragen.flatMap((question) => (question.id === id && 'antwoorden' in question ? question.antwoorden : []))
    .find((candidate) => candidate.id === answer)?.actie ?? '';

const fragmentOf = (all: readonly Step[]): string =>
  ['#v=1', ...all.flatMap(({ answers }) => Object.entries(answers).map(([field, answer]) => `${field}=${answer}`))].join('&');

const journey = (flow: string, all: readonly Step[], outcome: string, shows: readonly string[]): Journey => ({
  flow,
  steps: all,
  fragment: fragmentOf(all),
  verdict: outcomeTitle(`${flow}/${outcome}`),
  shows,
});

const others: readonly Journey[] = [
  journey('route', choices(2, { gemeente: 'nee', netwerk: 'nee' }), 'eigen-aansluiting', [texts.wegwijzer.redenen]),
  journey('modules', choices(2, { gebruikt: 'ja', wijzigt: 'ja' }), 'muteren', [
    fill(texts.wegwijzer['tot-nu-toe'], { aantal: 1 }),
    '€\u00a0160',
  ]),
  journey('cv', choices(4, { beschikbaar: 'ja', beroepsbeeld: 'ja', bemiddelingsberoep: 'ja', digivaardig: 'ja' }), 'plaatsen', [
    fill(texts.toets.stand, { aantal: 4, totaal: 4 }),
  ]),
  journey('sw-scenario', [...choices(3, { samengaan: 'ja' }), ...choices(2, { plaatsing: 'werkgeversservicepunt' })], 'scenario-1', [
    texts.wegwijzer.redenen,
  ]),
  journey(
    'dienstenpakket',
    ['diensten', 'online', 'faciliteiten'].map((question) => ({
      question,
      of: 3,
      answers: rowsOf('dienstenpakket', question, 'ja', { jobcoach: 'nee' }),
    })),
    'gaten',
    [texts.toets.regelen, fill(texts.toets.stand, { aantal: 18, totaal: 19 })],
  ),
  journey(
    'werkbedrijf',
    [
      ...choices(4, { marktbewerkingsplan: 'ja', aansturing: 'ja' }),
      { question: 'bestuur', of: 4, answers: rowsOf('werkbedrijf', 'bestuur', 'ja') },
      { question: 'stemmen', of: 4, answers: rowsOf('werkbedrijf', 'stemmen', 'voor', { uwv: 'weet-niet' }) },
    ],
    'werkbedrijf',
    [texts.toets.aangenomen, actionOf('werkbedrijf', 'stemmen', 'weet-niet')],
  ),
];

export const journeys: readonly Journey[] = [steps, conditions, costs, variants, ...others];
