import { words } from './vocabulary.ts';

/** The words in `content/teksten.yaml` that say a condition. */
export const conditionTexts = {
  voorwaarde: words(
    'altijd',
    'anders',
    'alleen',
    'alleen-niet',
    'en',
    'of',
    'behalve',
    'niet-als',
    'is',
    'getal',
    'van',
    'tot',
    'van-tot',
    'of-onbekend',
    'etiket',
    'minstens',
    'hoogstens',
    'alle',
    'bij-groep',
    'bovengrens-bekend',
    'bovengrens-onbekend',
    'volgorde-eenduidig',
    'volgorde-niet-eenduidig',
    'volgorde-geen',
    'stemming-staken',
  ),
  /** How an answer counts, where a condition counts them. */
  telt: words('vervuld', 'niet-vervuld', 'onbekend', 'niet-van-toepassing', 'klaar', 'bezig', 'niet', 'voor', 'tegen'),
} as const;
