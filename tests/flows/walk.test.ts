import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answers } from '../../src/rules/answers.ts';
import { fieldsOf, type ChoiceField } from '../../src/rules/questionnaire.ts';
import { walkOf, type Lead, type Walk, type WalkNode } from '../../src/rules/walk.ts';
import { rulesOf, type WalkedFlow } from '../../src/rules/walk-rules.ts';
import { verdictOf } from '../golden/verdict-of.ts';
import { flows, outcomesOf, tariffs } from '../golden/content.ts';

const FEW = 7;

const isWalked = (entry: (typeof flows)[number]): entry is { readonly id: string; readonly flow: WalkedFlow } =>
  entry.flow.soort === 'toets' || entry.flow.soort === 'wegwijzer';

const walked = flows.filter(isWalked).map(({ id, flow }) => ({ id, flow, walk: walkOf(flow) }));

/** The fields that a full answer has: every choice that may not be skipped. */
const fullFields = (flow: WalkedFlow): readonly ChoiceField[] =>
  flow.vragen
    .filter(({ vrijblijvend }) => vrijblijvend !== true)
    .flatMap((question) => fieldsOf(flow, question))
    .filter((field) => field.kind === 'choice');

const everyAnswer = (fields: readonly ChoiceField[]): readonly Answers[] =>
  fields.reduce<readonly Answers[]>(
    (all, { id, options }) => all.flatMap((given) => options.map((answer) => ({ ...given, [id]: answer }))),
    [{}],
  );

/** Full answers: any, or nearly all the first of the options, since the rarest verdict asks for one answer everywhere. */
const anyAnswer = (fields: readonly ChoiceField[]): fc.Arbitrary<Answers> => {
  const answers = (bias: number) =>
    fc.record(
      Object.fromEntries(
        fields.map(({ id, options }) => [
          id,
          fc.oneof({ weight: bias, arbitrary: fc.constant(options[0] ?? '') }, { weight: 1, arbitrary: fc.constantFrom(...options) }),
        ]),
      ),
    );
  return fc.oneof(answers(0), answers(2 * fields.length));
};

const nodeAt = (walk: Walk, lead: Lead): WalkNode | undefined =>
  lead.kind === 'node' ? walk.nodes.find(({ key }) => key === lead.key) : undefined;

/** The outcome that a reader with these answers comes to by following links. */
const arrive = (walk: Walk, answers: Answers): string => {
  let lead: Lead = { kind: 'node', key: walk.nodes[0]?.key ?? '' };
  for (let node = nodeAt(walk, lead); node !== undefined; node = nodeAt(walk, lead)) {
    const chosen = node.answers.find(({ id }) => id === answers[node?.field ?? '']);
    if (chosen === undefined) throw new Error(`no link for ${node.field}=${String(answers[node.field])} on ${node.key}`);
    lead = chosen.to;
  }
  return lead.kind === 'outcome' ? lead.id : '';
};

/** For every node, the answers of one way to it. */
const waysTo = (walk: Walk): ReadonlyMap<string, Answers> => {
  const ways = new Map<string, Answers>([[walk.nodes[0]?.key ?? '', {}]]);
  for (const { key, field, answers } of walk.nodes) {
    for (const { id, to } of answers) if (to.kind === 'node' && !ways.has(to.key)) ways.set(to.key, { ...ways.get(key), [field]: id });
  }
  return ways;
};

describe.each(walked)('$id', ({ id, flow, walk }) => {
  const fields = fullFields(flow);

  test('every key is unique, and every link leads to a node or to an outcome with a text', () => {
    const keys = walk.nodes.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    const leads = walk.nodes.flatMap(({ answers }) => answers.map(({ to }) => to));
    expect(leads.filter((lead) => (lead.kind === 'node' ? !keys.includes(lead.key) : !outcomesOf(id).includes(lead.id)))).toEqual([]);
    const [, ...later] = keys;
    expect(later.filter((key) => !leads.some((lead) => lead.kind === 'node' && lead.key === key))).toEqual([]);
  });

  test('following links gives the verdict of the rules, on every way', () => {
    const agree = (answers: Answers): void =>
      expect(arrive(walk, answers), JSON.stringify(answers)).toBe(verdictOf(flow, answers, tariffs));
    if (fields.length <= FEW) everyAnswer(fields).forEach(agree);
    else
      fc.assert(
        fc.property(anyAnswer(fields), (answers) => void agree(answers)),
        { numRuns: 2000 },
      );
  });

  test('exactly the verdicts that answers can have are reached', () => {
    const { verdict } = rulesOf(flow);
    const ways = waysTo(walk);
    const ends = walk.nodes.flatMap(({ key, field, answers }) =>
      answers.flatMap((answer) => (answer.to.kind === 'outcome' ? [{ ...ways.get(key), [field]: answer.id }] : [])),
    );
    expect(new Set(ends.map(verdict))).toEqual(new Set(walk.outcomes));
    const possible = fields.length <= FEW ? everyAnswer(fields) : fc.sample(anyAnswer(fields), 2000);
    const found = new Set(possible.map((answers) => verdictOf(flow, answers, tariffs)));
    expect(found).toEqual(new Set(walk.outcomes));
  });

  test('two nodes for one field differ in what can still follow', () => {
    const futures = walk.nodes.map(({ field, answers }) => JSON.stringify([field, answers]));
    expect(new Set(futures).size).toBe(futures.length);
  });

  test('a settled node has that verdict whatever follows', () => {
    const settled = walk.nodes.filter((node) => node.settled !== undefined);
    const ways = waysTo(walk);
    for (const { key, settled: verdict } of settled) {
      fc.assert(
        fc.property(anyAnswer(fields), (answers) => {
          expect(arrive(walk, { ...answers, ...ways.get(key) })).toBe(verdict);
        }),
        { numRuns: 30 },
      );
    }
  });
});
