import * as z from 'zod';
import { line, standing, words } from './vocabulary.ts';

/** The words of the layout and of the pages in `content/teksten.yaml`. */
export const siteTexts = {
  site: words(
    'titel',
    'naar-inhoud',
    'menu',
    'hoofdmenu',
    'hulpmiddelen',
    'meteen-beginnen',
    'kruimelpad',
    'onderdeel',
    'onafhankelijk',
    'geen-website-van',
    'afzender',
    'contact',
    'bijgewerkt',
    'voettekst',
    'adres',
  ),
  pagina: words(
    'voor-wie',
    'bronnen-uit',
    'gecontroleerd',
    'volgende-controle',
    'gewijzigd',
    'eigenaar',
    'inhoud',
    'wat-nu',
    'start-stappenplan',
    'start-toets',
    'start-rekenhulp',
    'start-vergelijker',
    'start-wegwijzer',
    'duur',
    'bronnen',
    'hoofdstukken',
    'bron',
    'bron-kort',
    'tabel',
    'tegenspraak',
    'let-op',
    'klaar-als',
    'nu',
    'zie-ook',
    'algemene-kennis',
    'mail',
    'stand-contact',
    'document',
  ),
  tarief: words('kop', 'wat', 'bedrag', 'per', 'ontvanger', 'gratis', 'eenmalig', 'maand', 'gebruiker'),
  status: z.record(standing, line),
  wijzigingen: words('waarom', 'betekenis', 'paginas', 'feed', 'feed-titel', 'feed-uitleg'),
  verlopen: words('naam', 'titel', 'uitleg'),
  'niet-gevonden': words('titel', 'omschrijving', 'uitleg'),
} as const;

export const siteTextsObject = z.strictObject(siteTexts);

export type SiteTexts = z.infer<typeof siteTextsObject>;
