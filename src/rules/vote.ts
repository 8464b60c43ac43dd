import type { TestFlow } from '../schema/flow.ts';
import type { Answers } from './answers.ts';
import { roleOf } from './known.ts';

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

const tallyOf = (flow: TestFlow, answers: Answers): Tally | undefined => {
  const members = flow.vragen.find(({ id }) => id === flow.stemming?.leden);
  if (members?.soort !== 'lijst') return undefined;
  if (members.rijen.every(({ id }) => answers[id] === undefined)) return undefined;
  const cast = members.rijen.map(({ id }) => roleOf(flow, id, answers[id]));
  const inFavour = cast.filter((vote) => vote === 'voor').length;
  const against = cast.filter((vote) => vote === 'tegen').length;
  return { inFavour, against, unknown: cast.length - inFavour - against };
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

const resultOf = ({ inFavour, against, unknown }: Tally, chair: string | undefined): VoteResult => {
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
  const chair = flow.stemming?.voorzitter ?? '';
  const result = resultOf(tally, roleOf(flow, chair, answers[chair]));
  return { ...tally, result, byChair: tied(flow, answers) && result !== 'staken' };
};
