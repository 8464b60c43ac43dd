import { questionsOf } from './flow-parts.ts';
import type { Item } from './item.ts';
import { select, selectText, valueAt, type Path } from './path.ts';
import { either, standsHere } from './phrasing.ts';
import type { Problem } from './problem.ts';

const withId = (data: unknown, pattern: string, id: string): unknown =>
  select(data, pattern).find(({ value }) => valueAt(value, ['id']) === id)?.value;

const exampleProblems = (item: Item, path: Path, name: string, given: unknown): readonly Problem[] => {
  const question = questionsOf(item.data, 'keuze').find(({ value }) => valueAt(value, ['id']) === name)?.value;
  const field = withId(item.data, 'vragen.*.velden.*', name);
  if (question !== undefined) {
    const answers = selectText(question, 'antwoorden.*.id').map(({ value }) => value);
    return answers.includes(String(given)) ? [] : [item.problem(path, standsHere(given), `Nodig: ${either(answers)}.`)];
  }
  if (field === undefined)
    return [
      item.problem(path, `De veldnaam is "${name}".`, 'Deze stroom heeft geen vraag of veld met dit id. Verbeter het id of haal het weg.'),
    ];
  const highest = valueAt(field, ['hoogste']);
  const fits = typeof given === 'number' && (typeof highest !== 'number' || given <= highest);
  return fits ? [] : [item.problem(path, standsHere(given), `Nodig: een heel getal van 0 tot en met ${String(highest)}.`)];
};

/** Answers in the examples and the tables of a reckoning that its questions do not know. */
export const checkExamples = (item: Item): readonly Problem[] =>
  ['voorbeelden.*.antwoorden.*', 'opzoeken.antwoorden.*']
    .flatMap((pattern) => select(item.data, pattern))
    .flatMap(({ path, value }) => exampleProblems(item, path, String(path.at(-1)), value));
