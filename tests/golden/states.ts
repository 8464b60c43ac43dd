import fc from 'fast-check';
import { joined, type Answers } from '../../src/rules/answers.ts';
import { fieldsOf, type Field } from '../../src/rules/questionnaire.ts';
import { firstOpen, isComplete, prune, routeOf } from '../../src/rules/route.ts';
import type { Screen } from '../../src/rules/screen.ts';
import type { Flow } from '../../src/schema/flow.ts';

/** Every field of a flow, relevant or not, in the order of the content. */
export const allFields = (flow: Flow): readonly Field[] => flow.vragen.flatMap((question) => fieldsOf(flow, question));

const numberIn = (highest: number): fc.Arbitrary<number> =>
  fc.oneof(fc.integer({ min: 0, max: Math.min(40, highest) }), fc.integer({ min: 0, max: highest }));

const answerTo = (field: Field): fc.Arbitrary<string | number> => {
  if (field.kind === 'choice') return fc.constantFrom(...field.options);
  if (field.kind === 'several') {
    const together = field.options.filter((id) => !field.alone.includes(id));
    const some = fc.subarray(together, { minLength: 1 }).map(joined);
    return field.alone.length === 0 ? some : fc.oneof(some, fc.constantFrom(...field.alone));
  }
  const number = numberIn(field.highest);
  return field.unknown === undefined
    ? number
    : fc.oneof({ weight: 5, arbitrary: number }, { weight: 1, arbitrary: fc.constant(field.unknown) });
};

/** Answers to any of the fields, also to those that do not matter together: some fields, some whole questions, or all. */
export const anyAnswers = (flow: Flow): fc.Arbitrary<Answers> => {
  const arbitraries = (fields: readonly Field[]) => Object.fromEntries(fields.map((field) => [field.id, answerTo(field)]));
  const fields = allFields(flow);
  return fc.oneof(
    fc.record(arbitraries(fields), { requiredKeys: [] }) as fc.Arbitrary<Answers>,
    fc.subarray([...flow.vragen]).chain((questions) => fc.record(arbitraries(questions.flatMap((question) => fieldsOf(flow, question))))),
    fc.record(arbitraries(fields)),
  );
};

/** The answers of every way to an outcome. Only for flows of choices, few enough to follow all: a list of rows has too many. */
export const everyWay = (flow: Flow, given: Answers = {}): readonly Answers[] => {
  const open = firstOpen(flow, given);
  if (open === undefined) return [given];
  const field = fieldsOf(flow, open).find(({ id }) => given[id] === undefined);
  if (field?.kind !== 'choice') throw new Error(`"${open.id}" is no choice`);
  return field.options.flatMap((answer) => everyWay(flow, { ...given, [field.id]: answer }));
};

/** The screens that a reader can be on with these answers. */
export const screensWith = (flow: Flow, answers: Answers): readonly Screen[] => [
  ...routeOf(flow, answers).map(({ id }): Screen => ({ kind: 'question', id })),
  { kind: 'review' },
  ...(isComplete(flow, answers) ? [{ kind: 'outcome' } as const] : []),
];

export interface State {
  readonly answers: Answers;
  readonly screen: Screen;
}

/** Any state that a flow can be in. */
export const anyState = (flow: Flow): fc.Arbitrary<State> =>
  anyAnswers(flow)
    .map((answers) => prune(flow, answers))
    .chain((answers) => fc.constantFrom(...screensWith(flow, answers)).map((screen) => ({ answers, screen })));

/** A state with an outcome, in which every question has an answer. */
export const fullState = (flow: Flow): fc.Arbitrary<State> =>
  fc
    .record(Object.fromEntries(allFields(flow).map((field) => [field.id, answerTo(field)])))
    .map((answers) => ({ answers: prune(flow, answers), screen: { kind: 'outcome' } }));
