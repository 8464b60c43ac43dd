import { questionsOf } from './flow-parts.ts';
import type { Item } from './item.ts';
import { select, selectText, valueAt } from './path.ts';
import { standsHere } from './phrasing.ts';
import type { Problem } from './problem.ts';

/** The two parts of a vote: what kind of question each is. The rule for a vote counts these answers. */
const parts = [
  ['leden', 'lijst'],
  ['voorzitter', 'keuze'],
] as const;

const VOTES = ['voor', 'tegen'];

const TIE = 'bij-staken-van-stemmen';

const partProblems = (item: Item, [part, soort]: (typeof parts)[number]): readonly Problem[] => {
  const [named] = selectText(item.data, `stemming.${part}`);
  const question = select(item.data, 'vragen.*').find(({ value }) => named !== undefined && valueAt(value, ['id']) === named.value);
  if (named === undefined || question === undefined) return [];
  if (!questionsOf(item.data, soort).some(({ path }) => path[1] === question.path[1]))
    return [item.problem(named.path, standsHere(named.value), `Nodig: een vraag met soort: ${soort}.`)];
  const given = selectText(question.value, 'antwoorden.*.id').map(({ value }) => value);
  return VOTES.filter((id) => !given.includes(id)).map((id) =>
    item.problem([...question.path, 'antwoorden'], `Hier ontbreekt het antwoord "${id}".`, `Voeg een antwoord toe met id: ${id}.`),
  );
};

/** Whether a vote has members and a chair who can vote, and whether a question about a tie has a vote to look at. */
export const checkVote = (item: Item): readonly Problem[] => {
  if (select(item.data, 'stemming').length > 0) return parts.flatMap((part) => partProblems(item, part));
  return selectText(item.data, 'vragen.*.relevant')
    .filter(({ value }) => value === TIE)
    .map(({ path, value }) =>
      item.problem(path, standsHere(value), 'Deze regel kijkt naar een stemming. Voeg het veld "stemming" toe aan deze stroom.'),
    );
};
