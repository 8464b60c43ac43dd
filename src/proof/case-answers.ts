import { joined, type Answers } from '../rules/answers.ts';
import { fieldsOf, fits, type Field } from '../rules/questionnaire.ts';
import { prune } from '../rules/route.ts';
import { countCase } from '../rules/tally.ts';
import type { Flow } from '../schema/flow.ts';
import type { Cases, GoldenAnswers, GoldenCase } from '../schema/proof.ts';
import { outcomeOf } from './outcome.ts';
import type { Subject } from './subject.ts';

/** Every field of a flow, asked or not, by id. */
export const fieldsIn = (flow: Flow): ReadonlyMap<string, Field> =>
  new Map(flow.vragen.flatMap((question) => fieldsOf(flow, question)).map((field) => [field.id, field]));

const inOrder = (field: Field | undefined, value: readonly string[]): string =>
  joined(
    field?.kind === 'several'
      ? [...field.options.filter((id) => value.includes(id)), ...value.filter((id) => !field.options.includes(id))]
      : value,
  );

/** Answers as the rules know them: of several choices, the ids in the order of the content. */
export const plainAnswers = (flow: Flow, given: GoldenAnswers = {}): Answers => {
  const fields = fieldsIn(flow);
  return Object.fromEntries(
    Object.entries(given).map(([id, value]) => [id, Array.isArray(value) ? inOrder(fields.get(id), value) : value]),
  );
};

/** The same answer to every field that takes it, but for questions that may be skipped. */
const everywhere = (flow: Flow, answer: string): Answers =>
  Object.fromEntries(
    flow.vragen
      .filter(({ vrijblijvend }) => vrijblijvend !== true)
      .flatMap((question) => fieldsOf(flow, question))
      .filter((field) => fits(field, answer))
      .map(({ id }) => [id, answer]),
  );

/** What is counted after these cases of the file, one after the other. */
const countedAfter = (subject: Subject, file: Cases, numbers: readonly string[]): Answers => {
  const { flow } = subject;
  if (flow.soort !== 'wegwijzer') return {};
  return numbers.reduce<Answers>((before, number) => {
    const earlier = file.gevallen.find(({ nr }) => nr === number);
    const answers = { ...before, ...plainAnswers(flow, earlier?.antwoorden) };
    return countCase(flow, answers, outcomeOf(subject, answers));
  }, {});
};

/** The answers of a case. */
export const caseAnswers = (subject: Subject, file: Cases, { overal, antwoorden, na = [] }: GoldenCase): Answers => {
  const { flow } = subject;
  const own = { ...countedAfter(subject, file, na), ...plainAnswers(flow, antwoorden) };
  return overal === undefined ? own : prune(flow, { ...everywhere(flow, overal), ...own });
};
