import { words } from './vocabulary.ts';

/** The words of a calculator without script: its lines, its tables to look up in and its spreadsheet. */
export const costTexts = {
  kostentabel: words('formule', 'tabel', 'post', 'wanneer', 'prijs', 'aantal', 'uw-bedrag', 'keer', 'een-keer', 'uitkomst'),
  opzoeken: words('titel', 'uitleg', 'geldt', 'samen', 'aantal', 'optellen'),
  rekenblad: words(
    'naam',
    'titel',
    'link',
    'uitleg',
    'invullen',
    'geldt',
    'ja',
    'nee',
    'misschien',
    'prijs-van',
    'prijs-tot',
    'van',
    'tot',
    'procent-van',
    'geen-getal',
    'geen-keuze',
  ),
};
