import { select, selectText, valueAt } from '../path.ts';
import { standsHere } from '../phrasing.ts';
import type { Problem } from '../problem.ts';
import type { CheckedFlow } from './checked-flow.ts';
import { idsAt } from './parts.ts';

/** The two parts of a vote: what kind of question each is. */
const parts = [
  ['leden', 'lijst'],
  ['voorzitter', 'keuze'],
] as const;

const VOTES = ['voor', 'tegen'];

const partProblems = ({ item, data }: CheckedFlow, [part, soort]: (typeof parts)[number]): readonly Problem[] => {
  const [named] = selectText(data, `stemming.${part}`);
  const question = select(data, 'vragen.*').find(({ value }) => named !== undefined && valueAt(value, ['id']) === named.value);
  if (named === undefined || question === undefined) return [];
  if (valueAt(question.value, ['soort']) !== soort)
    return [item.problem(named.path, standsHere(named.value), `Nodig: een vraag met soort: ${soort}.`)];
  const given = idsAt(question.value, 'antwoorden.*.telt');
  // An answer without a role is told by itself.
  if (given.length < select(question.value, 'antwoorden.*').length) return [];
  return VOTES.filter((role) => !given.includes(role)).map((role) =>
    item.problem(
      [...question.path, 'antwoorden'],
      `Met geen antwoord stemt een lezer ${role}.`,
      `Voeg een antwoord toe met telt: ${role}.`,
    ),
  );
};

/** Whether a vote has members and a chair who can vote. */
export const checkVote = (flow: CheckedFlow): readonly Problem[] => parts.flatMap((part) => partProblems(flow, part));
