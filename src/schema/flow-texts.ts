import * as z from 'zod';
import { words } from './vocabulary.ts';

/** The words of the flows in `content/teksten.yaml`, per part of the screen. */
export const flowTexts = {
  stroompagina: words(
    'duurt', 'bewaren', 'vragen', 'vragen-uitleg', 'zonder-script', 'heel-getal', 'uitkomsten', 'tekens', 'tekens-uitleg', 'bouwstenen',
    'bouwsteen', 'rekenregels', 'voorbeelden', 'voorbeelden-uitleg', 'voorbeeld', 'totaal', 'over-maanden',
    'zonder-script-start', 'mag-overslaan', 'reeks-antwoorden', 'reeks-tabel', 'naar-vraag', 'naar-uitkomst',
  ),
  stroom: words(
    'voortgang', 'titel-vraag', 'titel-nakijken', 'titel-fout', 'waarom', 'verder', 'vorige', 'naar-overzicht', 'overslaan', 'nakijken-uitleg',
    'nakijken-open', 'wijzig', 'beantwoord', 'niet-beantwoord', 'toon-uitkomst', 'verder-met', 'verder-met-deel', 'opnieuw', 'uw-antwoorden', 'leeg-telt-als-nul',
    'leeg-is-nul', 'veel', 'eenheid-maanden', 'eenheid-gebruikers', 'eenheid-euro', 'snelkeuze', 'weet-niet', 'laden-mislukt',
  ),
  fout: words('titel', 'geen-keuze', 'geen-keuze-rij', 'geen-getal', 'negatief', 'gebroken', 'te-groot'),
  link: words(
    'titel', 'rest', 'onbekende-vraag', 'onbekend-antwoord', 'getal-aangepast', 'vervallen', 'dubbel', 'onvolledig', 'te-lang',
    'versie-onbekend', 'nieuwer', 'overgenomen', 'reeks-belang', 'reeks-bouwstenen',
  ),
  uitkomst: words(
    'acties', 'open', 'opmerkingen', 'bronnen', 'bron', 'volgende', 'bij', 'wijzig', 'delen', 'delen-uitleg', 'delen-label', 'kopieer',
    'gekopieerd', 'kopieren-lukt-niet', 'mail', 'mail-onderwerp', 'print', 'geprint', 'toon-qr', 'qr', 'qr-lukt-niet',
  ),
  bewaren: words('label', 'uitleg', 'gevonden', 'ga-verder', 'verlopen', 'onleesbaar', 'wis', 'gewist', 'geweigerd'),
  stappenplan: words('stand', 'volgende-stap', 'stap', 'vooruit', 'ja', 'deels', 'nee', 'weet-niet'),
  toets: words(
    'stand', 'vervuld', 'niet-vervuld', 'onbekend', 'voorwaarde', 'regelen', 'navragen', 'in-orde', 'buiten-oordeel', 'stemming', 'stemming-stand', 'unaniem-voor',
    'unaniem-tegen', 'aangenomen', 'verworpen', 'staken', 'open', 'door-voorzitter', 'quorum',
  ),
  wegwijzer: words('redenen', 'telling', 'telling-uitleg', 'soort', 'aantal', 'prijs', 'samen', 'totaal', 'nog-een', 'tot-nu-toe', 'gratis'),
  rekenhulp: words(
    'samenvatting', 'samenvatting-zonder-maanden', 'grenzen',
    'prijspeil', 'blokken', 'blok', 'bedrag', 'eenmalig', 'per-maand', 'cursussen', 'totaal',
    'totaal-zonder-maanden', 'na-jaar', 'regels', 'post', 'prijs', 'aantal', 'uitkomst', 'bron', 'uw-opgave', 'gratis', 'geldt-misschien',
    'geldt-niet', 'onbekend', 'balk', 'balk-open', 'aannames', 'aannames-uitleg', 'niet-inbegrepen', 'waarschuwingen', 'geen-gebruikers',
    'geen-maanden', 'veel', 'route-onbekend', 'doorberekening-onbekend',
  ),
  vergelijker: words(
    'volgorde-titel', 'volgorde-zin', 'alle-gelijk', 'boven', 'gedeeld', 'paren-titel', 'wint', 'gelijk', 'punten-uitleg', 'telt-mee', 'onbekend',
    'zonder-titel', 'zonder', 'zonder-gelijk', 'deel-a', 'deel-b', 'deel-c', 'past', 'dichtst', 'tussen', 'past-niets', 'geen-past', 'geen-belang',
    'past-uitleg', 'tekens', 'criterium', 'uw-gewicht', 'eigenschappen', 'en',
  ),
} as const;

export const flowTextsObject = z.strictObject(flowTexts);

export type FlowTexts = z.infer<typeof flowTextsObject>;
