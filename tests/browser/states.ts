import type { Answers } from '../../src/rules/answers.ts';
import { fieldsOf } from '../../src/rules/questionnaire.ts';
import { firstOpen, routeOf } from '../../src/rules/route.ts';
import { writeLink } from '../../src/link/write-link.ts';
import { verdictOf } from '../golden/verdict-of.ts';
import type { Flow } from '../../src/schema/flow.ts';
import type { Question } from '../../src/schema/question.ts';
import { content } from '../site/content.ts';

/** A screen of a flow, as a link opens it. */
export interface State {
  readonly flow: string;
  readonly name: string;
  readonly fragment: string;
  readonly kind: 'question' | 'review' | 'outcome' | 'notice';
}

/** The flows of the content by id. */
export const flows: ReadonlyMap<string, Flow> = new Map([...content.flows].map(([id, { data }]) => [id, data]));

export const flowOf = (id: string): Flow => {
  const flow = flows.get(id);
  if (flow === undefined) throw new Error(`No flow "${id}"`);
  return flow;
};

const tariffs = Object.fromEntries(
  [...content.tariffs.values()].map(({ id, data }) => [id, data.centen ?? data.procent ?? { min: 0, max: 0 }]),
);

/** More walks than this add no screen that was not seen before. */
const MOST_WALKS = 20_000;

/** Some ways to answer a question: each choice, some numbers; of rows all alike, or each another. */
const waysToAnswer = (flow: Flow, question: Question): readonly Answers[] => {
  const fields = fieldsOf(flow, question);
  if (question.soort === 'getallen') return [Object.fromEntries(fields.map(({ id }, at) => [id, 3 + at]))];
  const options = fields.map((field) => (field.kind === 'count' ? [] : field.options));
  const most = Math.max(...options.map(({ length }) => length));
  const alike = Array.from({ length: most }, (_, way) =>
    Object.fromEntries(fields.map(({ id }, at) => [id, options[at]?.[Math.min(way, (options[at]?.length ?? 1) - 1)] ?? ''])),
  );
  const mixed = Object.fromEntries(fields.map(({ id }, at) => [id, options[at]?.[at % (options[at]?.length ?? 1)] ?? '']));
  return fields.length === 1 ? alike : [mixed, ...alike];
};

interface Found {
  /** Answers with which a question lies on the route, per question. */
  readonly questions: Map<string, Answers>;
  /** Answers that lead to an outcome, per outcome. */
  readonly outcomes: Map<string, Answers>;
}

const explore = (flow: Flow): Found => {
  const found: Found = { questions: new Map(), outcomes: new Map() };
  const waiting: Answers[] = [{}];
  for (let walks = 0; walks < MOST_WALKS && waiting.length > 0; walks += 1) {
    const answers = waiting.pop() ?? {};
    for (const { id } of routeOf(flow, answers)) if (!found.questions.has(id)) found.questions.set(id, answers);
    const open = firstOpen(flow, answers);
    if (open === undefined) {
      const verdict = verdictOf(flow, answers, tariffs);
      if (!found.outcomes.has(verdict)) found.outcomes.set(verdict, answers);
    } else
      waiting.push(
        ...waysToAnswer(flow, open)
          .map((given) => ({ ...answers, ...given }))
          .reverse(),
      );
  }
  return found;
};

/** Screens that the exploring of answers does not find, or finds only in one of their shapes. */
const SPECIAL: readonly State[] = [
  ['kosten', 'a range', '#v=1&route=rechtstreeks&verbinding=nieuw&maanden=24&raadplegen=25&muteren=15', 'outcome'],
  ['kosten', 'one amount', '#v=1&route=via-gemeente&doorberekening=nee&maanden=12&raadplegen=6&muteren=4', 'outcome'],
  ['kosten', 'without upper bound', '#v=1&route=via-gemeente&doorberekening=weet-niet&maanden=12&raadplegen=6&muteren=4', 'outcome'],
  [
    'kosten',
    'the longest amounts',
    '#v=1&route=via-gemeente&doorberekening=ja&gemeente-eenmalig=9999999&gemeente-maand=9999999&maanden=9999&raadplegen=99999&muteren=99999',
    'outcome',
  ],
  ['kosten', 'all warnings', '#v=1&route=weet-niet&maanden=0&raadplegen=0&muteren=0', 'outcome'],
  ['varianten', 'an order with the ambiguous row', '#v=1&belang=012x012x012x012x01202', 'outcome'],
  ['varianten', 'outcome geen-eenduidige-volgorde', '#v=1&belang=001000000000000000001', 'outcome'],
  [
    'werkbedrijf',
    'question voorzitter',
    '#v=1&marktbewerkingsplan=ja&aansturing=ja&gemeenten=voor&uwv=voor&werkgevers=tegen&werknemers=tegen&voorzitter=.nu',
    'question',
  ],
  ['modules', 'outcome totaal', '#v=1&raadplegen=2', 'outcome'],
  ['varianten', 'no weight at all', '#v=1&belang=000000000000000000000', 'outcome'],
  ['varianten', 'only what fits', '#v=1&bouwstenen=1231231230', 'outcome'],
  ['varianten', 'both parts', '#v=1&belang=000200000000000000000&bouwstenen=1110x22332', 'outcome'],
  ['voorwaarden', 'a link with parts that are dropped', '#v=1&wsp=ja&taken=misschien&onzin=1', 'notice'],
  ['voorwaarden', 'a link of a later version', '#v=99&wsp=ja', 'notice'],
].map(([flow = '', name = '', fragment = '', kind]) => ({ flow, name, fragment, kind: kind as State['kind'] }));

const statesOf = (id: string, flow: Flow): readonly State[] => {
  const { questions, outcomes } = explore(flow);
  const questionStates = [...questions].map(([question, answers]): State => ({
    flow: id,
    name: `question ${question}`,
    fragment: question === flow.vragen[0]?.id ? '' : `#${writeLink(flow, answers, { kind: 'question', id: question })}`,
    kind: 'question',
  }));
  const [someAnswers = {}] = outcomes.values();
  const reviews = [
    ['with everything open', {}],
    ['with everything answered', someAnswers],
  ] as const;
  return [
    ...questionStates,
    ...reviews.map(([name, answers]): State => ({
      flow: id,
      name: `review ${name}`,
      fragment: `#${writeLink(flow, answers, { kind: 'review' })}`,
      kind: 'review',
    })),
    ...[...outcomes].map(([verdict, answers]): State => ({
      flow: id,
      name: `outcome ${verdict}`,
      fragment: `#${writeLink(flow, answers, { kind: 'outcome' })}`,
      kind: 'outcome',
    })),
  ];
};

/** Every kind of screen of every flow in the content. */
export const states: readonly State[] = [
  ...[...flows].flatMap(([id, flow]) => statesOf(id, flow)),
  ...SPECIAL.filter(({ flow }) => flows.has(flow)).map((state) => ({
    ...state,
    name: state.name.startsWith(state.kind) ? state.name : `${state.kind}: ${state.name}`,
  })),
];
