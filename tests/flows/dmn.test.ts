import { DmnModdle } from 'dmn-moddle';
import fc from 'fast-check';
import { evaluate, unaryTest } from 'feelin';
import { describe, expect, test } from 'vitest';
import { decisionsOf } from '../../src/dmn/decisions.ts';
import { feelName, type Decisions } from '../../src/dmn/table.ts';
import { writeDmn } from '../../src/dmn/write.ts';
import { chosenIn, type Answers } from '../../src/rules/answers.ts';
import { askingFacts } from '../../src/rules/asking-facts.ts';
import { holds } from '../../src/rules/condition.ts';
import { costOutcome } from '../../src/rules/cost.ts';
import { decisionOutcome } from '../../src/rules/decision.ts';
import { labelsGiven } from '../../src/rules/known.ts';
import { fieldsOf } from '../../src/rules/questionnaire.ts';
import { isComplete, prune, routeOf } from '../../src/rules/route.ts';
import type { Flow } from '../../src/schema/flow.ts';
import { flows, tariffs } from '../golden/content.ts';
import { anyAnswers } from '../golden/states.ts';
import { verdictOf } from '../golden/verdict-of.ts';

const value = (result: unknown): unknown => (result as { readonly value: unknown }).value;

/** What answers are in FEEL: several answers are a list. */
const contextOf = (flow: Flow, answers: Answers): Record<string, unknown> => {
  const asked = routeOf(flow, answers);
  const labels = asked.flatMap((question) =>
    'antwoorden' in question ? question.antwoorden.flatMap(({ etiketten = [] }) => etiketten) : [],
  );
  const facts = askingFacts(flow, asked, answers);
  const fields = flow.vragen
    .flatMap((question) => fieldsOf(flow, question))
    .map((field) => {
      const answer = answers[field.id];
      return [feelName(field.id), answer === undefined ? null : field.kind === 'several' ? chosenIn(answer) : answer] as const;
    });
  return {
    ...Object.fromEntries(fields),
    etiketten: labelsGiven(flow, asked, answers),
    etiketten_onbekend: labels.filter((label) => facts.hasLabel(label) === undefined),
  };
};

/** Evaluates the tables as any engine would: by their names, the first row that fits. */
const engine = ({ tables, expressions }: Decisions, given: Record<string, unknown>) => {
  const context = { ...given };
  const decide = (name: string): unknown => {
    if (name in context) return context[name];
    const expression = expressions.find((one) => one.name === name);
    if (expression !== undefined) {
      for (const { name: input } of expression.inputs) decide(input);
      context[name] = value(evaluate(expression.text, context));
      return context[name];
    }
    const table = tables.find((one) => one.name === name);
    if (table === undefined) return (context[name] = null);
    const inputs = Object.fromEntries(table.inputs.map(({ name: input }) => [input, decide(input)]));
    const row = table.rows.find(({ tests }) =>
      Object.entries(tests).every(([input, text]) => value(unaryTest(text, { ...context, '?': inputs[input] })) === true),
    );
    return (context[name] = row === undefined ? null : value(evaluate(row.gives, context)));
  };
  return decide;
};

const SAID = new Map<unknown, string>([
  [true, 'ja'],
  [false, 'nee'],
  [undefined, 'onbekend'],
]);

/** What our own rules say of the decisions that a table makes. */
const ownDecisions = (flow: Flow, answers: Answers): ReadonlyMap<string, unknown> => {
  const asked = routeOf(flow, answers);
  const facts = askingFacts(flow, asked, answers);
  const said = new Map<string, unknown>();
  for (const [id, rule] of Object.entries(flow.regels ?? {})) said.set(`regel-${id}`, SAID.get(holds(rule, facts)));
  for (const part of flow.onderdelen ?? []) said.set(`onderdeel-${part.id}`, SAID.get(holds(part, facts)));
  if (flow.soort === 'rekenhulp') {
    const { lines } = costOutcome(flow, answers, tariffs);
    const words = { yes: 'ja', no: 'nee', maybe: 'misschien', open: 'onbegrensd' };
    for (const { id, applies } of lines) {
      const line = flow.posten.find((post) => post.id === id);
      if (line?.als ?? line?.['als-een-van'] ?? line?.behalve) said.set(`post-${id}`, words[applies]);
    }
  }
  return said;
};

const HEAD = { id: 'proef', name: 'Proef', description: 'Proef', namespace: 'https://voorbeeld.example/hulp/proef/' };

describe.each(flows)('$id', ({ flow }) => {
  const decisions = decisionsOf(flow);

  test('every decision that is rows gives in FEEL what our rules give', () => {
    fc.assert(
      fc.property(anyAnswers(flow), (given) => {
        const answers = prune(flow, given);
        const decide = engine(decisions, contextOf(flow, answers));
        for (const [name, said] of ownDecisions(flow, answers)) expect(decide(feelName(name)), name).toBe(said);
      }),
      { numRuns: 150 },
    );
  });

  test('the verdict in FEEL is the verdict of our rules', () => {
    fc.assert(
      fc.property(anyAnswers(flow), (given) => {
        const answers = prune(flow, given);
        fc.pre(isComplete(flow, answers));
        const context = contextOf(flow, answers);
        if (flow.soort === 'rekenhulp') context.bovengrens = costOutcome(flow, answers, tariffs).total.max === null ? 'onbekend' : 'bekend';
        const decide = engine(decisions, context);
        const own = verdictOf(flow, answers, tariffs);
        if (flow.soort === 'vergelijker') return;
        if (flow.soort !== 'wegwijzer') {
          expect(decide('uitkomst')).toBe(own);
          return;
        }
        const ways = routeOf(flow, answers).filter(({ vrijblijvend }) => vrijblijvend !== true);
        const led = decide(feelName(`na-${ways.at(-1)?.id ?? ''}`));
        const direct = Object.keys(answers).length === 0 || decisionOutcome(flow, answers) === flow.teller?.uitkomst;
        if (!direct) expect(decide('uitkomst') ?? led).toBe(own);
      }),
      { numRuns: 150 },
    );
  });

  test('the file is DMN that reads back without a remark', async () => {
    const { rootElement, warnings } = await new DmnModdle().fromXML(await writeDmn(decisions, HEAD));
    expect(warnings).toEqual([]);
    expect((rootElement.drgElement as { $type: string }[]).filter(({ $type }) => $type === 'dmn:Decision')).toHaveLength(
      decisions.tables.length + decisions.expressions.length,
    );
  });
});
