import { select, selectText, valueAt, type Found, type Path } from '../path.ts';
import { answerNames, idsAt, isDivided, questionsOf } from './parts.ts';

/** Something that a flow keeps an answer of, as far as the content says what it is. */
export interface Field {
  readonly id: string;
  /** Where its id stands. */
  readonly path: Path;
  /** The place of the question that asks for it; -1 where none does. */
  readonly question: number;
  readonly isNumber: boolean;
  readonly isSeveral: boolean;
  /** The answers to choose from; of a number the one that says that it is not known. */
  readonly answers: readonly string[];
  /** Those of the answers that count as not known. */
  readonly unknown: readonly string[];
  /** Of a number. */
  readonly highest: number | undefined;
  readonly unit: string | undefined;
}

const UNKNOWN = 'onbekend';

const countsAsUnknown = (answer: unknown): boolean => valueAt(answer, ['telt']) === UNKNOWN;

const idOf = (part: unknown): string => String(valueAt(part, ['id']));

const unknownIn = (answers: readonly Found[]): readonly string[] =>
  answers.filter(({ value }) => countsAsUnknown(value)).map(({ value }) => idOf(value));

const chosenFrom = (flow: unknown, { path }: Found<string>): Pick<Field, 'answers' | 'unknown'> => {
  const answers = select(valueAt(flow, path.slice(0, 2)), 'antwoorden.*');
  return { answers: answers.map(({ value }) => idOf(value)), unknown: unknownIn(answers) };
};

/** Options that share a description are one answer: the first of them stands for it (`rules/building-block.ts`). */
const blockAnswers = (flow: unknown, block: unknown): readonly string[] => {
  const text = (option: string): unknown => valueAt(block, ['omschrijvingen', option]);
  const options = idsAt(flow, 'opties.*.id');
  return options.filter((option, at) => !options.slice(0, at).some((earlier) => text(earlier) === text(option)));
};

/** The question of a comparison that asks for a criterion or a building block. */
const seriesQuestion = (flow: unknown, series: string, group: unknown): number =>
  Number(
    questionsOf(flow, 'reeks').find(({ value }) => valueAt(value, ['reeks']) === series && valueAt(value, ['groep']) === group)?.path[1] ??
      -1,
  );

const seriesField = (flow: unknown, { path }: Found<string>): Pick<Field, 'question' | 'answers' | 'unknown'> => {
  const part = valueAt(flow, path.slice(0, 2));
  const isCriterion = path[0] === 'criteria';
  const shared = select(flow, isCriterion ? 'belang.*' : 'past.*');
  const group = valueAt(part, [isCriterion ? 'groep' : 'thema']);
  return {
    question: seriesQuestion(flow, isCriterion ? 'belang' : 'bouwstenen', group),
    answers: [...(isCriterion ? [] : blockAnswers(flow, part)), ...shared.map(({ value }) => idOf(value))],
    unknown: unknownIn(shared),
  };
};

const PLAIN = { isNumber: false, isSeveral: false, highest: undefined, unit: undefined };

const fieldAt = (flow: unknown, found: Found<string>): Field => {
  const { path, value } = found;
  const named = { id: value, path, question: Number(path[1]) };
  if (path[0] !== 'vragen') return { ...PLAIN, ...named, ...seriesField(flow, found) };
  if (path[2] !== 'velden')
    return { ...PLAIN, ...named, ...chosenFrom(flow, found), isSeveral: valueAt(flow, [...path.slice(0, 2), 'soort']) === 'meerkeuze' };
  const number = valueAt(flow, path.slice(0, -1));
  const unknown = selectText(number, 'onbekend.id').map((answer) => answer.value);
  const highest = valueAt(number, ['hoogste']);
  return {
    ...named,
    isNumber: true,
    isSeveral: false,
    answers: unknown,
    unknown,
    highest: typeof highest === 'number' ? highest : undefined,
    unit: selectText(number, 'eenheid')[0]?.value,
  };
};

/** Everything that a flow keeps an answer of. */
export const fieldsIn = (flow: unknown): readonly Field[] => answerNames(flow).map((found) => fieldAt(flow, found));

/** The fields that a question is answered in, where it is not answered itself. */
export const partsOf = (flow: unknown, fields: readonly Field[], name: string): readonly string[] => {
  const question = select(flow, 'vragen.*').find(({ value }) => idOf(value) === name && isDivided(value));
  return question === undefined ? [] : fields.filter((field) => field.question === Number(question.path[1])).map(({ id }) => id);
};
