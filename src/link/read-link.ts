import * as z from 'zod/mini';
import type { Answers } from '../domain/answers.ts';
import { fieldsOf, seriesName, seriesOf, type Field, type Series } from '../domain/questionnaire.ts';
import { prune } from '../domain/route.ts';
import { canShow, defaultScreen, type Screen } from '../domain/screen.ts';
import type { Flow } from '../schema/flow.ts';
import { LONGEST, NO_ANSWER, OPEN_MARK, REVIEW, SCREEN_KEY, VERSION, VERSION_KEY, type Renames } from './contract.ts';

/** What was dropped or changed while reading. `about` is an id of ours, never text of the link. */
export interface LinkNotice {
  readonly code: 'onbekende-vraag' | 'onbekend-antwoord' | 'getal-aangepast' | 'vervallen' | 'dubbel' | 'onvolledig' | 'te-lang' | 'versie-onbekend';
  readonly about?: string;
}

export type LinkReading =
  /** The fragment holds no state: an anchor, or nothing. */
  | { readonly kind: 'none' }
  /** Written by a later release than this one. */
  | { readonly kind: 'newer' }
  | { readonly kind: 'state'; readonly answers: Answers; readonly screen: Screen; readonly notices: readonly LinkNotice[] };

interface Gathered {
  answers: Record<string, string | number>;
  notices: LinkNotice[];
  open: string | undefined;
}

const digits = z.string().check(z.regex(/^\d{1,12}$/));
const version = z.pipe(digits, z.transform(Number));

const renamedPair = (renames: Renames, key: string, value: string): readonly [string, string] => {
  const [newKey, newValue] = (renames.find(({ van }) => van === `${key}=${value}`)?.naar ?? '').split('=');
  if (newKey && newValue) return [newKey, newValue];
  return [renames.find(({ van }) => van === key)?.naar ?? key, value];
};

const readField = (field: Field, value: string, gathered: Gathered): void => {
  if (field.kind === 'choice') {
    const chosen = z.enum(field.options as [string, ...string[]]).safeParse(value);
    if (chosen.success) gathered.answers[field.id] = chosen.data;
    else gathered.notices.push({ code: 'onbekend-antwoord', about: field.id });
    return;
  }
  const number = digits.safeParse(value);
  if (!number.success) {
    gathered.notices.push({ code: 'onbekend-antwoord', about: field.id });
    return;
  }
  gathered.answers[field.id] = Math.min(Number(number.data), field.highest);
  if (Number(number.data) > field.highest) gathered.notices.push({ code: 'getal-aangepast', about: field.id });
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

const readPair = (flow: Flow, key: string, whole: string, gathered: Gathered): void => {
  const [value = '', mark] = whole.split('.');
  const series = seriesOf(flow).find(({ id }) => id === key);
  if (series !== undefined) {
    const shown = flow.vragen.find((question) => question.soort === 'reeks' && question.reeks === key && question.groep === mark);
    if (shown !== undefined) gathered.open = shown.id;
    return readSeries(series, value, gathered);
  }
  const asked = flow.vragen.find((question) => seriesName(question) === undefined && fieldsOf(flow, question).some(({ id }) => id === key));
  const field = asked === undefined ? undefined : fieldsOf(flow, asked).find(({ id }) => id === key);
  if (asked === undefined || field === undefined) {
    gathered.notices.push({ code: 'onbekende-vraag' });
    return;
  }
  if (mark === OPEN_MARK) gathered.open = asked.id;
  if (value !== '' || mark !== OPEN_MARK) readField(field, value, gathered);
};

const screenOf = (flow: Flow, answers: Answers, open: string | undefined, named: string | null): Screen => {
  const wished: Screen = open !== undefined ? { kind: 'question', id: open } : named === REVIEW ? { kind: 'review' } : defaultScreen(flow, answers);
  return canShow(flow, answers, wished) ? wished : defaultScreen(flow, answers);
};

/**
 * Reads the state of a flow from a fragment (with or without `#`). Never throws; unknown keys and values are dropped
 * and told, numbers are held within their bounds, answers that do not matter are dropped and told.
 */
export const readLink = (flow: Flow, fragment: string, renames: Renames = []): LinkReading => {
  const text = fragment.replace(/^#/, '');
  const pairs = [...new URLSearchParams(text.slice(0, LONGEST))];
  const given = pairs.find(([key]) => key === VERSION_KEY)?.[1];
  if (given === undefined) return { kind: 'none' };
  const read = version.safeParse(given);
  if (read.success && read.data > VERSION) return { kind: 'newer' };
  const gathered: Gathered = { answers: {}, notices: [], open: undefined };
  if (!read.success || read.data !== VERSION) gathered.notices.push({ code: 'versie-onbekend' });
  if (text.length > LONGEST) gathered.notices.push({ code: 'te-lang' });
  const seen = new Set([VERSION_KEY, SCREEN_KEY]);
  for (const [oldKey, oldValue] of pairs) {
    if (oldKey === VERSION_KEY || oldKey === SCREEN_KEY) continue;
    const [key, value] = renamedPair(renames, oldKey, oldValue);
    if (seen.has(key)) gathered.notices.push({ code: 'dubbel' });
    else readPair(flow, key, value, gathered);
    seen.add(key);
  }
  const answers = prune(flow, gathered.answers);
  for (const id of Object.keys(gathered.answers)) if (answers[id] === undefined) gathered.notices.push({ code: 'vervallen', about: id });
  const named = pairs.find(([key]) => key === SCREEN_KEY)?.[1] ?? null;
  if (named !== null && named !== REVIEW) gathered.notices.push({ code: 'onbekende-vraag' });
  return { kind: 'state', answers, screen: screenOf(flow, answers, gathered.open, named), notices: dedupe(gathered.notices) };
};

const dedupe = (notices: readonly LinkNotice[]): readonly LinkNotice[] =>
  notices.filter((notice, at) => notices.findIndex(({ code, about }) => code === notice.code && about === notice.about) === at);
