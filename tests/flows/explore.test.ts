import { beforeAll, describe, expect, test } from 'vitest';
import type { Answers } from '../../src/domain/answers.ts';
import { fieldsOf } from '../../src/domain/questionnaire.ts';
import { isAnswered, isComplete, prune, routeOf } from '../../src/domain/route.ts';
import { verdictOf } from '../../src/machines/outcome.ts';
import type { Flow } from '../../src/schema/flow.ts';
import { comparisonFlow, costFlow, outcomesOf, stepsFlow, tariffs, testFlow } from '../golden/content.ts';
import { explore, REFUSED, stranded, type Alphabet, type Exploration, type Node } from './explore.ts';

const choices = (flow: Flow, answers: readonly string[]): Alphabet =>
  Object.fromEntries(flow.vragen.map(({ id }) => [id, answers.map((answer) => ({ [id]: answer }))]));

/** All rows of a screen of the comparison with one answer, or with another answer in one row. */
const rows = (id: string, answer: string, one?: readonly [string, string]): Readonly<Record<string, string>> => {
  const question = comparisonFlow.vragen.find((candidate) => candidate.id === id);
  const fields = question === undefined ? [] : fieldsOf(comparisonFlow, question);
  return { ...Object.fromEntries(fields.map((field) => [field.id, answer])), ...(one && { [one[0]]: one[1] }) };
};

/** The rules once more, as the sources let us say them: what the outcome must be called. */
const verdicts: Readonly<Record<string, (answers: Answers) => string>> = {
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

/**
 * What is tried on each flow, and why that is enough.
 * - voorwaarden: every answer, in any order.
 * - aansluitstappen: every answer in order and through "Wijzig"; in any order with the two answers that all three
 *   outcomes need, because the way through the flow looks only at whether a question has an answer.
 * - kosten: every choice; of numbers 0, left empty, and one other, because only 0 is special to a rule.
 * - varianten: the route looks only at whether a row has an answer, and the outcome at who wins a pair. So one answer per
 *   screen, and as a second the one criterion for (3) and the one against (21) that together give all three outcomes.
 */
const explorations: readonly { readonly title: string; readonly id: string; readonly flow: Flow; readonly alphabet: Alphabet; readonly jumps: boolean }[] = [
  { title: 'voorwaarden', id: 'voorwaarden', flow: testFlow, alphabet: choices(testFlow, ['ja', 'nee', 'weet-niet']), jumps: true },
  { title: 'aansluitstappen in order', id: 'aansluitstappen', flow: stepsFlow, alphabet: choices(stepsFlow, ['ja', 'deels', 'nee', 'weet-niet']), jumps: false },
  { title: 'aansluitstappen in any order', id: 'aansluitstappen', flow: stepsFlow, alphabet: choices(stepsFlow, ['ja', 'weet-niet']), jumps: true },
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
      gebruikers: [{ raadplegen: '0', muteren: '' }, { raadplegen: '6', muteren: '4' }],
    },
    jumps: true,
  },
  {
    title: 'varianten',
    id: 'varianten',
    flow: comparisonFlow,
    alphabet: {
      'belang-gemeenten-uwv': [rows('belang-gemeenten-uwv', 'niet'), rows('belang-gemeenten-uwv', 'niet', ['publiek-aanspreekpunt', 'wel'])],
      'belang-werkgevers': [rows('belang-werkgevers', 'weet-niet')],
      'belang-werkzoekenden': [rows('belang-werkzoekenden', 'niet'), rows('belang-werkzoekenden', 'weet-niet', ['concurrerend-aanbod', 'wel'])],
      'bouwstenen-strategie': [rows('bouwstenen-strategie', 'variant-1'), rows('bouwstenen-strategie', 'weet-niet')],
      'bouwstenen-marketing': [rows('bouwstenen-marketing', 'variant-2')],
      'bouwstenen-personeel': [rows('bouwstenen-personeel', 'geen')],
      'bouwstenen-governance': [rows('bouwstenen-governance', 'variant-3')],
      'bouwstenen-systemen': [rows('bouwstenen-systemen', 'variant-2')],
    },
    jumps: true,
  },
];

describe.each(explorations)('$title', ({ title, id, flow, alphabet, jumps }) => {
  let found: Exploration = { nodes: new Map(), states: 0, transitions: 0 };
  const nodesIn = (value: string): readonly Node[] => [...found.nodes.values()].filter(({ snapshot }) => snapshot.value === value);
  const answersOf = ({ snapshot }: Node): Answers => snapshot.context.answers;
  const isAnsweredIn = (node: Node, question: string): boolean =>
    flow.vragen.some((asked) => asked.id === question && isAnswered(flow, asked, answersOf(node)));

  beforeAll(() => {
    found = explore(flow, alphabet, { jumps });
    console.info(`${title}: ${found.states} states, ${found.transitions} transitions`);
  }, 60_000);

  test('the alphabet answers every question, and every question is asked', () => {
    expect(Object.keys(alphabet)).toEqual(flow.vragen.map(({ id: question }) => question));
    const asked = new Set(nodesIn('asking').map(({ snapshot }) => snapshot.context.open));
    expect([...asked].sort()).toEqual(flow.vragen.map(({ id: question }) => question).sort());
  });

  test('from every state an outcome can be reached, and no state is without a way on', () => {
    expect(stranded(found, ({ value }) => value === 'concluding').slice(0, 3)).toEqual([]);
    const stuck = [...found.nodes].filter(([name, { edges }]) => edges.every(({ to }) => to === name));
    expect(stuck.map(([name]) => name).slice(0, 3)).toEqual([]);
  });

  test('the outcomes that can be reached are the outcome texts that exist', () => {
    const reached = new Set(nodesIn('concluding').map((node) => verdictOf(flow, answersOf(node), tariffs)));
    expect([...reached].sort()).toEqual(outcomesOf(id));
  });

  test('the verdict is the one that the rule gives', () => {
    const wrong = nodesIn('concluding').filter((node) => verdictOf(flow, answersOf(node), tariffs) !== verdicts[id]?.(answersOf(node)));
    expect(wrong.map(answersOf).slice(0, 3)).toEqual([]);
  });

  test('no outcome without answers that suffice, and a question that is open lies on the route', () => {
    const early = nodesIn('concluding').filter((node) => !isComplete(flow, answersOf(node)));
    expect(early.map(answersOf).slice(0, 3)).toEqual([]);
    const astray = nodesIn('asking').filter((node) => !routeOf(flow, answersOf(node)).some(({ id: on }) => on === node.snapshot.context.open));
    expect(astray.map(answersOf).slice(0, 3)).toEqual([]);
  });

  test('no state keeps an answer that does not matter', () => {
    const stale = [...found.nodes.values()].filter((node) => Object.keys(prune(flow, answersOf(node))).length !== Object.keys(answersOf(node)).length);
    expect(stale.map(answersOf).slice(0, 3)).toEqual([]);
  });

  test('"Wijzig" opens the question, and answering it leads back to the review, unless it opens another question', () => {
    const wrong: string[] = [];
    for (const node of nodesIn('reviewing')) {
      for (const { event, to } of node.edges) {
        if (event.type !== 'screen.opened' || event.screen.kind !== 'question') continue;
        const asking = found.nodes.get(to);
        if (asking?.snapshot.value !== 'asking' || asking.snapshot.context.open !== event.screen.id) wrong.push(`${to}: not opened`);
        for (const answer of asking?.edges ?? []) {
          const next = found.nodes.get(answer.to);
          if (answer.event.type !== 'screen.submitted' || answer.to === to || next === undefined) continue;
          if (isComplete(flow, answersOf(next)) !== (next.snapshot.value === 'reviewing')) wrong.push(`${to} -> ${answer.to}`);
        }
      }
    }
    expect(wrong.slice(0, 3)).toEqual([]);
  });

  test('the same answer again leads back to the review as it was', () => {
    const wrong: string[] = [];
    for (const [name, node] of found.nodes) {
      if (node.snapshot.value !== 'reviewing' || !isComplete(flow, answersOf(node))) continue;
      for (const { event, to } of node.edges) {
        if (event.type !== 'screen.opened' || event.screen.kind !== 'question' || !isAnsweredIn(node, event.screen.id)) continue;
        if (!found.nodes.get(to)?.edges.some((edge) => edge.to === name && edge.event.type === 'screen.submitted')) wrong.push(to);
      }
    }
    expect(wrong.slice(0, 3)).toEqual([]);
  });

  test('what cannot be read changes no answer and no screen', () => {
    const refused = JSON.stringify(REFUSED);
    const moved = [...found.nodes].filter(([name, { edges }]) => edges.some(({ event, to }) => JSON.stringify(event) === refused && to !== name));
    expect(moved.map(([name]) => name).slice(0, 3)).toEqual([]);
  });

  test('"Opnieuw" leads to the first question without answers', () => {
    const first = [...found.nodes.keys()][0];
    const elsewhere = [...found.nodes.values()].filter(({ edges }) => edges.some(({ event, to }) => event.type === 'answers.cleared' && to !== first));
    expect(elsewhere).toEqual([]);
  });
});
