import { joined, type Answers } from '../../rules/answers.ts';
import { roleOf } from '../../rules/known.ts';
import { fieldsOf } from '../../rules/questionnaire.ts';
import { isAnswered } from '../../rules/route.ts';
import { countedCases } from '../../rules/tally.ts';
import { wayOf } from '../../rules/way.ts';
import type { Flow } from '../../schema/flow.ts';
import type { NumbersQuestion, Question, SeveralQuestion } from '../../schema/question.ts';
import type { Watched } from './watched.ts';

/** One way to answer what is open. */
export interface Alternative {
  readonly answers: Answers;
  /** Whether it says that the reader does not know, or leaves the question alone. */
  readonly isUnknown: boolean;
}

/** Something to answer: a choice, a row of a list, or a screen with numbers. */
export interface Slot {
  readonly id: string;
  readonly question: Question;
  readonly alternatives: readonly Alternative[];
  /** Whether other ways to answer were left out. */
  readonly isBounded: boolean;
}

/** What was answered, and which questions were left alone. */
export interface Reached {
  readonly answers: Answers;
  readonly skipped: readonly string[];
}

/** Subsets of up to this many answers are all tried; of more, one, two, and all of them. */
const MOST_SUBSETS = 6;

/** So many ways to fill in a screen of numbers are all tried. */
const MOST_NUMBERS = 81;

const subsets = (ids: readonly string[]): readonly (readonly string[])[] =>
  ids
    .reduce<readonly (readonly string[])[]>((all, id) => [...all, ...all.map((chosen) => [...chosen, id])], [[]])
    .filter(({ length }) => length > 0);

const fewSubsets = (ids: readonly string[]): readonly (readonly string[])[] => [
  ...ids.map((id) => [id]),
  ...ids.flatMap((id, at) => ids.slice(at + 1).map((other) => [id, other])),
  ids,
];

const severalAlternatives = (flow: Flow, { id, antwoorden }: SeveralQuestion): Pick<Slot, 'alternatives' | 'isBounded'> => {
  const alone = antwoorden.filter((answer) => answer['sluit-uit'] === true).map((answer) => answer.id);
  const together = antwoorden.map((answer) => answer.id).filter((answer) => !alone.includes(answer));
  const isBounded = together.length > MOST_SUBSETS;
  const chosen = [...(isBounded ? fewSubsets(together) : subsets(together)), ...alone.map((answer) => [answer])];
  return {
    isBounded,
    alternatives: chosen.map((ids) => ({ answers: { [id]: joined(ids) }, isUnknown: roleOf(flow, id, joined(ids)) === 'onbekend' })),
  };
};

type Value = string | number;

/** The numbers to try in a field: those that make a difference, and the highest that fit. */
const valuesOf = (flow: Flow, question: NumbersQuestion, at: number, before: Answers, { numbers }: Watched): readonly Value[] => {
  const field = fieldsOf(flow, question, before)[at];
  if (field?.kind !== 'count') return [];
  const own = [...(numbers.get(field.id) ?? [0, 1]), field.highest - 1, field.highest].filter(
    (number) => number >= 0 && number <= field.highest,
  );
  const isPart = question.velden[at]?.uit !== undefined;
  const tried = isPart ? own : own.filter((number) => number !== field.highest - 1 || (numbers.get(field.id) ?? []).includes(number));
  return [...new Set<Value>(tried), ...(field.unknown === undefined ? [] : [field.unknown])];
};

const product = (flow: Flow, question: NumbersQuestion, before: Answers, watched: Watched): readonly Answers[] =>
  question.velden.reduce<readonly Answers[]>(
    (all, { id }, at) =>
      all.flatMap((given) => valuesOf(flow, question, at, { ...before, ...given }, watched).map((value) => ({ ...given, [id]: value }))),
    [{}],
  );

/** One or two of the fields with another value than nothing. */
const pairs = (flow: Flow, question: NumbersQuestion, before: Answers, watched: Watched): readonly Answers[] => {
  const none = Object.fromEntries(question.velden.map(({ id }) => [id, 0]));
  const one = question.velden.flatMap(({ id }, at) =>
    valuesOf(flow, question, at, { ...before, ...none }, watched).map((value) => ({ at, id, value })),
  );
  const two = one.flatMap((first) =>
    one.filter(({ at }) => at > first.at).map((second) => ({ ...none, [first.id]: first.value, [second.id]: second.value })),
  );
  return [none, ...one.filter(({ value }) => value !== 0).map(({ id, value }) => ({ ...none, [id]: value })), ...two];
};

const numberAlternatives = (
  flow: Flow,
  question: NumbersQuestion,
  before: Answers,
  watched: Watched,
): Pick<Slot, 'alternatives' | 'isBounded'> => {
  const most = question.velden.reduce((ways, _, at) => ways * valuesOf(flow, question, at, before, watched).length, 1);
  const isBounded = most > MOST_NUMBERS;
  const all = (isBounded ? pairs : product)(flow, question, before, watched);
  return {
    isBounded,
    alternatives: [...new Map(all.map((answers) => [JSON.stringify(answers), answers])).values()].map((answers) => ({
      answers,
      isUnknown: Object.values(answers).every((value) => typeof value === 'string'),
    })),
  };
};

const choices = (flow: Flow, field: string, options: readonly string[]): readonly Alternative[] =>
  options.map((option) => ({ answers: { [field]: option }, isUnknown: roleOf(flow, field, option) === 'onbekend' }));

const slotFor = (flow: Flow, question: Question, { answers }: Reached, watched: Watched): Slot => {
  if (question.soort === 'meerkeuze') return { id: question.id, question, ...severalAlternatives(flow, question) };
  if (question.soort === 'getallen') return { id: question.id, question, ...numberAlternatives(flow, question, answers, watched) };
  const open = fieldsOf(flow, question).find(({ id }) => answers[id] === undefined);
  const options = open?.kind === 'choice' ? open.options : [];
  return { id: open?.id ?? question.id, question, alternatives: choices(flow, open?.id ?? '', options), isBounded: false };
};

const isBegun = (flow: Flow, question: Question, answers: Answers): boolean =>
  fieldsOf(flow, question).some(({ id }) => answers[id] !== undefined);

/** The questions in the order in which they are explored: where cases are counted the counts come first, as they can stand alone. */
const inOrder = (flow: Flow, asked: readonly Question[]): readonly Question[] => {
  const route = asked.filter(({ soort }) => soort !== 'reeks');
  const counts = flow.soort === 'wegwijzer' ? flow.teller?.vraag : undefined;
  return [...route.filter(({ id }) => id === counts), ...route.filter(({ id }) => id !== counts)];
};

/** Whether a question may be left alone: it says so itself, or cases were counted and it begins the next one. */
const mayBeSkipped = (flow: Flow, question: Question, answers: Answers): boolean => {
  if (isBegun(flow, question, answers)) return false;
  if (question.vrijblijvend === true) return true;
  return flow.soort === 'wegwijzer' && countedCases(flow, answers) > 0 && wayOf(flow, answers).questions[0]?.id === question.id;
};

/**
 * What is answered next; undefined at an end. The series of a comparison are weighed elsewhere.
 * @param route the questions that are asked with these answers
 */
export const nextSlot = (flow: Flow, reached: Reached, watched: Watched, route: readonly Question[]): Slot | undefined => {
  const { answers, skipped } = reached;
  const open = inOrder(flow, route).find((question) => !skipped.includes(question.id) && !isAnswered(flow, question, answers));
  if (open === undefined) return undefined;
  const slot = slotFor(flow, open, reached, watched);
  return mayBeSkipped(flow, open, answers) ? { ...slot, alternatives: [...slot.alternatives, { answers: {}, isUnknown: true }] } : slot;
};
