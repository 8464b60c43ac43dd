import * as z from 'zod';
import { searchKinds } from './search.ts';
import { line, words } from './vocabulary.ts';

/** The words of the page to search on and of the list of all pages in `content/teksten.yaml`. */
export const searchTexts = {
  zoeken: words(
    'kort',
    'titel',
    'omschrijving',
    'samenvatting',
    'zonder-script',
    'veld',
    'hint',
    'knop',
    'leeg',
    'titel-vraag',
    'bezig',
    'gevonden',
    'deels',
    'verbeterd',
    'deels-uitleg',
    'resultaten',
    'resultaat',
    'kies',
    'alles',
    'op-pagina',
    'meer',
    'getoond',
    'niets',
    'niets-uitleg',
    'tip-spelling',
    'tip-korter',
    'tip-soort',
    'tip-begrippen',
    'tip-sitemap',
    'mislukt',
    'mislukt-uitleg',
    'opnieuw',
    'alle-paginas',
  ),
  'zoek-soort': z.record(z.enum(searchKinds), line),
  'zoek-soorten': z.record(z.enum(searchKinds), line),
  /** Words that stand in every question, in small letters: they do not say what it is about. */
  'zoek-stopwoorden': z.array(line.regex(/^[\p{Ll}\p{N}-]+$/u)).refine((all) => new Set(all).size === all.length),
  sitemap: words('kort', 'titel', 'omschrijving', 'samenvatting', 'overig'),
} as const;
