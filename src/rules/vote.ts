import type { TestFlow } from '../schema/flow.ts';
import type { Answers } from './answers.ts';

/** How a vote ends. `open`: too many votes are unknown, or the votes are equal and the chair has not voted. */
export type VoteResult = 'unaniem-voor' | 'unaniem-tegen' | 'aangenomen' | 'verworpen' | 'staken' | 'open';

export interface Vote {
  readonly result: VoteResult;
  readonly inFavour: number;
  readonly against: number;
  readonly unknown: number;
  /** Whether the chair decided, because the votes were equal. */
  readonly byChair: boolean;
}

interface Tally {
  readonly inFavour: number;
  readonly against: number;
  readonly unknown: number;
}

const tallyOf = ({ stemming, vragen }: TestFlow, answers: Answers): Tally | undefined => {
  const members = vragen.find(({ id }) => id === stemming?.leden);
  if (members?.soort !== 'lijst') return undefined;
  const given = members.rijen.map(({ id }) => answers[id]);
  if (given.every((answer) => answer === undefined)) return undefined;
  const inFavour = given.filter((answer) => answer === 'voor').length;
  const against = given.filter((answer) => answer === 'tegen').length;
  return { inFavour, against, unknown: given.length - inFavour - against };
};

/** The fields that hold the votes of the members, and then that of the chair. */
export const votingFields = ({ stemming, vragen }: TestFlow): readonly string[] =>
  vragen.flatMap(({ id, ...question }) => {
    if (id === stemming?.voorzitter) return [id];
    return id === stemming?.leden && question.soort === 'lijst' ? question.rijen.map((row) => row.id) : [];
  });

/** Whether all votes are known and equal, so that the chair decides. */
export const tied = (flow: TestFlow, answers: Answers): boolean => {
  const tally = tallyOf(flow, answers);
  return tally !== undefined && tally.unknown === 0 && tally.inFavour === tally.against;
};

const resultOf = ({ inFavour, against, unknown }: Tally, chair: string | number | undefined): VoteResult => {
  const members = inFavour + against + unknown;
  if (inFavour === members) return 'unaniem-voor';
  if (against === members) return 'unaniem-tegen';
  if (inFavour * 2 > members) return 'aangenomen';
  if (against * 2 > members) return 'verworpen';
  if (unknown > 0) return 'open';
  return chair === 'voor' ? 'aangenomen' : chair === 'tegen' ? 'verworpen' : 'staken';
};

/**
 * The vote of the members of a board: unanimous, else the majority of all members; when equal the chair decides
 * (004, 5.3, 2015). Undefined while nobody voted. The source says nothing of a quorum.
 */
export const voteOf = (flow: TestFlow, answers: Answers): Vote | undefined => {
  const tally = tallyOf(flow, answers);
  if (tally === undefined) return undefined;
  const result = resultOf(tally, answers[flow.stemming?.voorzitter ?? '']);
  return { ...tally, result, byChair: tied(flow, answers) && result !== 'staken' };
};
