import { kindOfFlow } from './flow-parts.ts';
import type { Item } from './item.ts';
import { select, selectText, valueAt, type Found } from './path.ts';
import { either } from './phrasing.ts';
import type { Problem } from './problem.ts';

const UNKNOWN = 'weet-niet';

/** The answers that the rules for a condition of a test look at. */
const CONDITION = ['ja', 'nee', UNKNOWN];

/** The lists of answers in a kind of flow; "weet-niet" is an answer in each. */
const lists: Readonly<Record<string, readonly string[]>> = {
  stappenplan: ['vragen.*.antwoorden'],
  toets: ['vragen.*.antwoorden'],
  rekenhulp: ['vragen.*.antwoorden'],
  wegwijzer: ['vragen.*.antwoorden'],
  vergelijker: ['belang', 'past'],
};

const lacking = (item: Item, { path, value }: Found, needed: readonly string[]): readonly Problem[] => {
  const given = selectText(value, '*.id').map((answer) => answer.value);
  return needed
    .filter((id) => !given.includes(id))
    .map((id) => item.problem(path, `Hier ontbreekt het antwoord "${id}".`, `Voeg een antwoord toe met id: ${id}.`));
};

/** The answers to the questions that conditions of a test rest on. */
const conditionAnswers = (item: Item): readonly Found[] => {
  const named = selectText(item.data, 'voorwaarden.*.vragen.*').map(({ value }) => value);
  return select(item.data, 'vragen.*.antwoorden').filter(({ path }) =>
    named.includes(String(valueAt(item.data, [...path.slice(0, -1), 'id']))),
  );
};

const strange = (item: Item, { path, value }: Found): readonly Problem[] =>
  selectText(value, '*.id')
    .filter((answer) => !CONDITION.includes(answer.value))
    .map((answer) =>
      item.problem(
        [...path, ...answer.path],
        `Er staat: "${answer.value}".`,
        `Bij een voorwaarde kan alleen: ${either(CONDITION)}. Zet bijzonderheden bij de opmerkingen van de vraag.`,
      ),
    );

/** Answers that the rules of the flow need and that are not there, and answers that its rules do not know. */
export const checkFlowAnswers = (item: Item): readonly Problem[] => {
  const soort = kindOfFlow(item.data);
  const tested = soort === 'toets' ? conditionAnswers(item) : [];
  const steps = soort === 'stappenplan' ? select(item.data, 'vragen.*.antwoorden') : [];
  return [
    ...(lists[soort] ?? []).flatMap((pattern) => select(item.data, pattern)).flatMap((answers) => lacking(item, answers, [UNKNOWN])),
    ...steps.flatMap((answers) => lacking(item, answers, ['ja'])),
    ...tested.flatMap((answers) => [...lacking(item, answers, ['ja', 'nee']), ...strange(item, answers)]),
  ];
};
