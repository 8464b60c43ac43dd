import { nearest } from '../nearest.ts';
import { valueAt, type Path } from '../path.ts';
import { didYouMean } from '../phrasing.ts';
import { lineWords, reservedWords } from './conditions.ts';
import { fieldsIn, type Field } from './fields.ts';
import { chooseFrom } from './naming.ts';
import { idsAt } from './parts.ts';

/** How a line of a condition on a field is written. */
const lineOn = ({ id, isNumber, answers }: Field): string =>
  isNumber ? `${id}: 1, of ${id}: { van: 1, tot: 5 }` : `${id}: ${answers[0] ?? '…'}, of ${id}: [${answers.slice(0, 2).join(', ')}]`;

/** What a field that is not there was probably meant to be: a field of this flow, or a word of conditions. */
export const unknownFieldHint = (word: string, fields: readonly Field[]): string => {
  const known = fields.map(({ id }) => id);
  const meant = nearest(word, [...known, ...lineWords]);
  return `Deze stroom heeft geen vraag of veld met dit id. ${meant === undefined ? chooseFrom(known) : didYouMean(meant)}`.trim();
};

/** What may stand in a line of a condition; of a field that is not there, which was meant. */
export const lineHint = (flow: unknown, path: Path, line: unknown): string => {
  const fields = fieldsIn(flow);
  const word = String(path.at(-1));
  if (!reservedWords.includes(word) && !fields.some(({ id }) => id === word)) return unknownFieldHint(word, fields);
  const unknown = valueAt(line, ['onbekend']);
  if (unknown !== undefined && unknown !== 'ja' && unknown !== 'nee') return 'Bij "onbekend" kan alleen: ja of nee.';
  return `Nodig: een antwoord, een lijst van antwoorden, een heel getal of grenzen.${exampleLine(flow, path)}`;
};

/** A line of a condition as it can stand in this flow: on the field that is meant, else on its first one; empty without any. */
export const exampleLine = (flow: unknown, path: Path): string => {
  const fields = fieldsIn(flow);
  const meant = path.map(String).findLast((step) => fields.some(({ id }) => id === step));
  const field = fields.find(({ id }) => id === meant) ?? fields[0];
  return field === undefined ? '' : ` Zoals ${lineOn(field)}.`;
};

/** The numbers of this flow, as an example; empty without any. */
export const exampleNumber = (flow: unknown): string => {
  const number = fieldsIn(flow).find(({ isNumber }) => isNumber);
  return number === undefined ? '' : `, zoals ${number.id}`;
};

/** A question of this flow, as an example; empty without any. */
export const exampleQuestion = (flow: unknown): string => {
  const question = idsAt(flow, 'vragen.*.id').at(-1);
  return question === undefined ? '' : `, zoals ${question}`;
};
