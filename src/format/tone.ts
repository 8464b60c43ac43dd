import type { Outcome } from '../schema/page.ts';
import type { IconName } from './icon.ts';

/** The icon of a verdict, by its tone. */
export const toneIcons: Readonly<Record<Outcome['toon'], IconName>> = {
  gereed: 'ready',
  'te-doen': 'arrow',
  onbekend: 'unknown',
  informatie: 'info',
};

/** The icon of a state that a step or a condition is in. */
export const stateIcons: Readonly<Record<string, IconName>> = {
  klaar: 'ready',
  vervuld: 'ready',
  bezig: 'half',
  niet: 'not',
  'niet-vervuld': 'not',
  'niet-van-toepassing': 'info',
};
