import type { Answers } from '../rules/answers.ts';
import { prune } from '../rules/route.ts';
import { canShow, defaultScreen, type Screen } from '../rules/screen.ts';
import type { Flow } from '../schema/flow.ts';
import { FROM_KEY, LONGEST, REVIEW, SCREEN_KEY, VERSION, VERSION_KEY, type Renames } from './contract.ts';
import { pairOf } from './pair.ts';
import { askedIn, numberIn, readPairs, seriesNamed, type Gathered, type LinkNotice } from './read-pairs.ts';

export type { LinkNotice } from './read-pairs.ts';

export type LinkReading =
  /** The fragment holds no state: an anchor, or nothing. */
  | { readonly kind: 'none' }
  /** Written by a later release than this one. */
  | { readonly kind: 'newer' }
  | StateReading;

export interface StateReading {
  readonly kind: 'state';
  readonly answers: Answers;
  readonly screen: Screen;
  readonly notices: readonly LinkNotice[];
  /** The flow that handed over the answers, as the link says: text from outside, only to be looked up. */
  readonly from: string | undefined;
}

/** The screen that the link names, where the answers allow it; else the one that follows from them. */
const screenOf = (flow: Flow, answers: Answers, named: string | undefined, { open, notices }: Gathered): Screen => {
  if (named !== undefined && named !== REVIEW) notices.push({ code: 'onbekende-vraag' });
  if (open === undefined) return named === REVIEW ? { kind: 'review' } : defaultScreen(flow, answers);
  if (named === REVIEW) notices.push({ code: 'dubbel' });
  const wished: Screen = { kind: 'question', id: open.question };
  if (canShow(flow, answers, wished)) return wished;
  notices.push({ code: 'vervallen', about: open.about });
  return defaultScreen(flow, answers);
};

/**
 * Reads the state of a flow from a fragment (with or without `#`). Never throws; unknown keys and values are dropped
 * and told, numbers are held within their bounds, answers that do not matter are dropped and told.
 */
export const readLink = (flow: Flow, fragment: string, renames: Renames = []): LinkReading => {
  const text = fragment.replace(/^#/, '');
  const all = [...new URLSearchParams(text.slice(0, LONGEST))];
  const valuesOf = (name: string): readonly string[] => all.filter(([key]) => key === name).map(([, value]) => value);
  const [given, ...versions] = valuesOf(VERSION_KEY);
  const [named, ...screens] = valuesOf(SCREEN_KEY);
  const [from, ...others] = valuesOf(FROM_KEY);
  const pairs = all
    .filter(([key]) => ![VERSION_KEY, SCREEN_KEY, FROM_KEY].includes(key))
    .map(([key, value]) => pairOf(renames, key, value));
  const isState = pairs.some(({ key, value }) => value !== '' && (seriesNamed(flow, key) ?? askedIn(flow, key)) !== undefined);
  if (given === undefined && !isState) return { kind: 'none' };
  const version = numberIn(given);
  if (version !== undefined && version > VERSION) return { kind: 'newer' };
  const gathered: Gathered = { answers: {}, notices: [], open: undefined };
  if (version !== VERSION) gathered.notices.push({ code: 'versie-onbekend' });
  if (text.length > LONGEST) gathered.notices.push({ code: 'te-lang' });
  if (versions.length + screens.length + others.length > 0) gathered.notices.push({ code: 'dubbel' });
  readPairs(flow, pairs, gathered);
  const answers = prune(flow, gathered.answers);
  for (const id of Object.keys(gathered.answers)) if (answers[id] === undefined) gathered.notices.push({ code: 'vervallen', about: id });
  const screen = screenOf(flow, answers, named, gathered);
  return { kind: 'state', answers, screen, notices: dedupe(gathered.notices), from };
};

const dedupe = (notices: readonly LinkNotice[]): readonly LinkNotice[] =>
  notices.filter((notice, at) => notices.findIndex(({ code, about }) => code === notice.code && about === notice.about) === at);
