import { chosenIn, joined } from '../rules/answers.ts';
import { fieldsOf, fits, seriesName, seriesOf, type Field, type SeveralField, type Series } from '../rules/questionnaire.ts';
import type { Flow } from '../schema/flow.ts';
import type { Question } from '../schema/question.ts';
import { NO_ANSWER, OPEN_MARK } from './contract.ts';
import type { Pair } from './pair.ts';

/** What was dropped or changed while reading. `about` is an id of ours, never text of the link. */
export interface LinkNotice {
  readonly code:
    'onbekende-vraag' | 'onbekend-antwoord' | 'getal-aangepast' | 'vervallen' | 'dubbel' | 'onvolledig' | 'te-lang' | 'versie-onbekend';
  readonly about?: string;
}

/** What was read so far. */
export interface Gathered {
  answers: Record<string, string | number>;
  notices: LinkNotice[];
  /** The question that is marked as open, and the key that marks it. */
  open: { readonly question: string; readonly about: string } | undefined;
}

const DIGITS = /^\d+$/;

/** A whole number of any size, as a link writes it; undefined for anything else. */
export const numberIn = (text: string | undefined): number | undefined =>
  text !== undefined && DIGITS.test(text) ? Number(text) : undefined;

/** Of several answers those that the field knows, in its own order; one that excludes the others stands alone. */
const severalIn = ({ options, alone }: SeveralField, value: string): string => {
  const chosen = chosenIn(value);
  const known = options.filter((id) => chosen.includes(id));
  const only = known.find((id) => alone.includes(id));
  return only ?? joined(known);
};

const readField = (field: Field, value: string, { answers, notices }: Gathered): void => {
  const number = field.kind === 'count' ? numberIn(value) : undefined;
  if (field.kind === 'count' && number !== undefined) {
    answers[field.id] = Math.min(number, field.highest);
    if (number > field.highest) notices.push({ code: 'getal-aangepast', about: field.id });
    return;
  }
  const answer = field.kind === 'several' ? severalIn(field, value) : value;
  if (fits(field, answer)) answers[field.id] = answer;
  if (!fits(field, answer) || answer !== value) notices.push({ code: 'onbekend-antwoord', about: field.id });
};

const readSeries = (series: Series, value: string, gathered: Gathered): void => {
  if (value.length !== series.fields.length) gathered.notices.push({ code: 'onvolledig', about: series.id });
  series.fields.forEach(({ id, codes }, at) => {
    const code = value[at] ?? NO_ANSWER;
    const answer = Object.hasOwn(codes, code) ? codes[code] : undefined;
    if (answer !== undefined) gathered.answers[id] = answer;
    else if (code !== NO_ANSWER) gathered.notices.push({ code: 'onbekend-antwoord', about: id });
  });
};

const openQuestion = (gathered: Gathered, about: string, question: string | undefined): void => {
  if (question === undefined) gathered.notices.push({ code: 'onbekende-vraag' });
  else if (gathered.open !== undefined) gathered.notices.push({ code: 'dubbel' });
  else gathered.open = { about, question };
};

/** The series that a link writes under this key. */
export const seriesNamed = (flow: Flow, key: string): Series | undefined => seriesOf(flow).find(({ id }) => id === key);

/** The question that asks for the field with this key. */
export const askedIn = (flow: Flow, key: string): Question | undefined =>
  flow.vragen.find((question) => seriesName(question) === undefined && fieldsOf(flow, question).some(({ id }) => id === key));

const readPair = (flow: Flow, { key, value, mark }: Pair, gathered: Gathered): void => {
  const series = seriesNamed(flow, key);
  if (series !== undefined) {
    const shown = flow.vragen.find((question) => question.soort === 'reeks' && question.reeks === key && question.groep === mark);
    if (mark !== undefined) openQuestion(gathered, key, shown?.id);
    return readSeries(series, value, gathered);
  }
  const asked = askedIn(flow, key);
  const field = asked && fieldsOf(flow, asked, gathered.answers).find(({ id }) => id === key);
  if (asked === undefined || field === undefined) {
    gathered.notices.push({ code: 'onbekende-vraag' });
    return;
  }
  // A point in a number is no mark: "1.5" and "1.000" are no number that a link writes, and never 1.
  if (field.kind === 'count' && mark !== undefined && DIGITS.test(mark)) {
    gathered.notices.push({ code: 'onbekend-antwoord', about: field.id });
    return;
  }
  if (mark !== undefined) openQuestion(gathered, key, mark === OPEN_MARK ? asked.id : undefined);
  if (value !== '' || mark !== OPEN_MARK) readField(field, value, gathered);
};

/** Reads the pairs in their order; of a key that comes twice, the first counts. */
export const readPairs = (flow: Flow, pairs: readonly Pair[], gathered: Gathered): void => {
  const seen = new Set<string>();
  for (const pair of pairs) {
    if (seen.has(pair.key)) gathered.notices.push({ code: 'dubbel' });
    else readPair(flow, pair, gathered);
    seen.add(pair.key);
  }
};
