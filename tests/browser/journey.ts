import { content } from '../site/content.ts';
import { flowOf } from './states.ts';

/** One question on the way: how many there are by then, and what is answered. */
export interface Step {
  readonly question: string;
  readonly of: number;
  readonly answers: Readonly<Record<string, string>>;
}

/** A walk from the first question to the outcome. */
export interface Journey {
  readonly flow: string;
  readonly steps: readonly Step[];
  /** The link of the outcome, by the contract of links. */
  readonly fragment: string;
  /** The outcome in one sentence, as its heading says it. */
  readonly verdict: string;
  /** What else the outcome must show. */
  readonly shows: readonly string[];
}

/** The words of a question of a flow. */
export const questionOf = (flow: string, id: string): { readonly titel: string; readonly vraag: string } => {
  const found = flowOf(flow).vragen.find((question) => question.id === id);
  if (found === undefined) throw new Error(`No question "${id}" in ${flow}`);
  return found;
};

export const outcomeTitle = (id: string): string => content.outcomes.get(id)?.data.titel ?? '';

export const choices = (of: number, answers: Readonly<Record<string, string>>): readonly Step[] =>
  Object.entries(answers).map(([question, answer]) => ({ question, of, answers: { [question]: answer } }));
