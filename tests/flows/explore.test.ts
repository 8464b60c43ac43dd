import { beforeAll, describe, expect, test } from 'vitest';
import type { Answers } from '../../src/rules/answers.ts';
import { fieldsOf } from '../../src/rules/questionnaire.ts';
import { isAnswered, isComplete, routeOf } from '../../src/rules/route.ts';
import { countedCases, tallyOf } from '../../src/rules/tally.ts';
import { states } from '../browser/states.ts';
import { verdictOf } from '../golden/verdict-of.ts';
import { flows, outcomesOf, tariffs } from '../golden/content.ts';
import { explorations } from './explorations.ts';
import { answersIn, circling, explore, REFUSED, stranded, type Edge, type Exploration, type Node } from './explore.ts';
import { rules } from './verdicts.ts';

test('every flow is explored', () => {
  expect([...new Set(explorations.map(({ id }) => id))].sort()).toEqual(flows.map(({ id }) => id).sort());
});

describe.each(explorations)('$title', ({ title, id, flow, alphabet, jumps }) => {
  let found: Exploration = { nodes: new Map(), states: 0, transitions: 0 };
  const nodesIn = (value: string): readonly Node[] => [...found.nodes.values()].filter(({ snapshot }) => snapshot.value === value);
  const answersOf = ({ snapshot }: Node): Answers => snapshot.context.answers;
  const isAnsweredIn = (node: Node, question: string): boolean =>
    flow.vragen.some((asked) => asked.id === question && isAnswered(flow, asked, answersOf(node)));
  /** A question that may be skipped is offered when it comes next; in a wayfinder it waits on the review. */
  const isOffered = (node: Node | undefined): boolean => {
    const open = flow.vragen.find(({ id: question }) => node?.snapshot.value === 'asking' && question === node.snapshot.context.open);
    return flow.soort !== 'wegwijzer' && open?.vrijblijvend === true && node !== undefined && !isAnsweredIn(node, open.id);
  };

  beforeAll(() => {
    found = explore(flow, alphabet, { jumps });
    console.info(`${title}: ${found.states} states, ${found.transitions} transitions`);
  }, 60_000);

  test('the alphabet answers every question, and every question is asked', () => {
    expect(Object.keys(alphabet)).toEqual(flow.vragen.map(({ id: question }) => question));
    const asked = new Set(nodesIn('asking').map(({ snapshot }) => snapshot.context.open));
    expect([...asked].sort()).toEqual(flow.vragen.map(({ id: question }) => question).sort());
  });

  test('every screen that the machine reaches is one that the browser opens', () => {
    const opened = new Set(states.map(({ flow: of, name }) => `${of} ${name}`));
    const screenOf = (node: Node): string => {
      const { value, context } = node.snapshot;
      if (value === 'reviewing') return 'review with everything open';
      return value === 'asking' ? `question ${context.open}` : `outcome ${verdictOf(flow, answersOf(node), tariffs)}`;
    };
    const screens = new Set([...found.nodes.values()].map((node) => `${id} ${screenOf(node)}`));
    expect([...screens].filter((screen) => !opened.has(screen))).toEqual([]);
  });

  test('every path ends: from every state an outcome can be reached, and who only answers never comes back to a state', () => {
    expect(stranded(found, ({ value }) => value === 'concluding').slice(0, 3)).toEqual([]);
    const stuck = [...found.nodes].filter(([name, { edges }]) => edges.every(({ to }) => to === name));
    expect(stuck.map(([name]) => name).slice(0, 3)).toEqual([]);
    expect(circling(found).slice(0, 3)).toEqual([]);
  });

  test('the outcomes that can be reached are the outcome texts that exist', () => {
    const reached = new Set(nodesIn('concluding').map((node) => verdictOf(flow, answersOf(node), tariffs)));
    expect([...reached].sort()).toEqual(outcomesOf(id));
  });

  test('the verdict is the one that the rule gives', () => {
    const wrong = nodesIn('concluding').filter((node) => verdictOf(flow, answersOf(node), tariffs) !== rules[id]?.(answersOf(node)));
    expect(wrong.map(answersOf).slice(0, 3)).toEqual([]);
  });

  test('no outcome without answers that suffice, and a question that is open lies on the route', () => {
    const early = nodesIn('concluding').filter((node) => !isComplete(flow, answersOf(node)));
    expect(early.map(answersOf).slice(0, 3)).toEqual([]);
    const otherwise = nodesIn('reviewing').filter(
      (node) => isComplete(flow, answersOf(node)) !== (rules[id]?.(answersOf(node)) !== undefined),
    );
    expect(otherwise.map(answersOf).slice(0, 3)).toEqual([]);
    const astray = nodesIn('asking').filter(
      (node) => !routeOf(flow, answersOf(node)).some(({ id: on }) => on === node.snapshot.context.open),
    );
    expect(astray.map(answersOf).slice(0, 3)).toEqual([]);
  });

  test('no state keeps an answer that does not matter', () => {
    const asked = (answers: Answers): readonly string[] =>
      routeOf(flow, answers).flatMap((question) => fieldsOf(flow, question).map((field) => field.id));
    const stale = [...found.nodes.values()]
      .map(answersOf)
      .filter((answers) => !Object.keys(answers).every((name) => asked(answers).includes(name)));
    expect(stale.slice(0, 3)).toEqual([]);
  });

  test('"Wijzig" opens the question, and answering it leads back to the review, unless it opens or offers another question', () => {
    const wrong: string[] = [];
    for (const node of nodesIn('reviewing')) {
      for (const { event, to } of node.edges) {
        if (event.type !== 'screen.opened' || event.screen.kind !== 'question') continue;
        const asking = found.nodes.get(to);
        if (asking?.snapshot.value !== 'asking' || asking.snapshot.context.open !== event.screen.id) wrong.push(`${to}: not opened`);
        for (const answer of asking?.edges ?? []) {
          const next = found.nodes.get(answer.to);
          if (answer.event.type !== 'screen.submitted' || answer.to === to || next === undefined) continue;
          const isDone = next.snapshot.value === 'reviewing' || isOffered(next);
          if (isComplete(flow, answersOf(next)) ? !isDone : next.snapshot.value !== 'asking') wrong.push(`${to} -> ${answer.to}`);
        }
      }
    }
    expect(wrong.slice(0, 3)).toEqual([]);
  });

  test('the same answer again leads back to the review as it was, or to a question that is offered', () => {
    const wrong: string[] = [];
    for (const [name, node] of found.nodes) {
      if (node.snapshot.value !== 'reviewing' || !isComplete(flow, answersOf(node))) continue;
      for (const { event, to } of node.edges) {
        if (event.type !== 'screen.opened' || event.screen.kind !== 'question' || !isAnsweredIn(node, event.screen.id)) continue;
        const isBack = (edge: Edge): boolean =>
          edge.to === name || (isOffered(found.nodes.get(edge.to)) && answersIn(edge.to) === answersIn(name));
        if (!found.nodes.get(to)?.edges.some((edge) => edge.event.type === 'screen.submitted' && isBack(edge))) wrong.push(to);
      }
    }
    expect(wrong.slice(0, 3)).toEqual([]);
  });

  test('what cannot be read changes no answer and no screen', () => {
    const refused = JSON.stringify(REFUSED);
    const moved = [...found.nodes].filter(([name, { edges }]) =>
      edges.some(({ event, to }) => JSON.stringify(event) === refused && to !== name),
    );
    expect(moved.map(([name]) => name).slice(0, 3)).toEqual([]);
  });

  test('"Opnieuw" leads to the first question without answers', () => {
    const first = [...found.nodes.keys()][0];
    const elsewhere = [...found.nodes.values()].filter(({ edges }) =>
      edges.some(({ event, to }) => event.type === 'answers.cleared' && to !== first),
    );
    expect(elsewhere).toEqual([]);
  });

  if (flow.soort === 'wegwijzer' && flow.teller !== undefined) {
    test('the next case begins at the first question, with one more counted', () => {
      const counted = nodesIn('concluding').flatMap((node) => {
        const { cases } = tallyOf(flow, answersOf(node), verdictOf(flow, answersOf(node), tariffs), tariffs);
        return node.edges.filter(({ event }) => event.type === 'case.counted').map(({ to }) => ({ cases, next: found.nodes.get(to) }));
      });
      const isRight = ({ cases, next }: (typeof counted)[number]): boolean =>
        next?.snapshot.context.open === flow.vragen[0]?.id && next !== undefined && countedCases(flow, answersOf(next)) === cases;
      expect(counted.length).toBeGreaterThan(0);
      expect(counted.filter((edge) => !isRight(edge))).toEqual([]);
    });
  }
});
