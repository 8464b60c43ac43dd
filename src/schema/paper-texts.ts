import * as z from 'zod';
import { costRule } from './flow.ts';
import { relevance } from './question.ts';
import { id, line, words } from './vocabulary.ts';

/** The words in `content/teksten.yaml` for readers without script, and for paper. */
export const paperTexts = {
  hulp: words('titel', 'kort', 'omschrijving', 'samenvatting', 'duur', 'oplevert', 'start', 'formulier'),
  /** What the groups of flows are called, in the order in which they are shown. */
  stroomgroep: z.record(id, line),
  /** When a question is asked, per rule. */
  wanneer: words(...relevance.options),
  /** When a cost applies, per rule. */
  kostenregel: words(...costRule.options),
  stap: words(
    'titel', 'titel-stand', 'omschrijving', 'kruimel', 'voortgang', 'voortgang-hooguit', 'resterend', 'stand', 'een-nee', 'een-nee-groep',
    'een-onbekend', 'een-onbekend-groep', 'alles-onbekend', 'antwoorden', 'betekenis', 'vast', 'naar-uitkomst', 'wijzigen', 'opnieuw', 'terug',
  ),
  uitkomstpagina: words(
    'titel', 'omschrijving', 'kruimel', 'geen-geheugen', 'doen-toets', 'doen-alles-ja', 'doen-wegwijzer', 'naar-acties', 'bij-antwoord', 'groep', 'opnieuw', 'formulier',
  ),
  zelf: words(
    'titel', 'een-nee', 'een-nee-groep', 'een-onbekend', 'een-onbekend-groep', 'alles-ja', 'alles-ja-groep', 'dan', 'vragen', 'toets',
    'meer-vragen', 'buiten', 'stemming', 'stappen', 'stappen-klaar', 'alles-onbekend', 'wegwijzer', 'uitkomsten', 'rekenhulp', 'onzeker', 'punten', 'paar',
    'tekens', 'gelijk', 'kringetje', 'zonder', 'bouwstenen', 'samen',
  ),
  kostentabel: words('formule', 'tabel', 'post', 'wanneer', 'prijs', 'aantal', 'uw-bedrag', 'keer-maanden', 'keer-gebruikers', 'een-keer', 'uitkomst'),
  opzoeken: words('titel', 'uitleg', 'geldt', 'netwerk', 'periode', 'maanden', 'eenmalig', 'abonnement', 'samen', 'cursussen', 'aantal', 'gebruiker', 'gebruikers',
    'optellen',),
  formulier: words(
    'titel', 'omschrijving', 'link', 'kruimel', 'doel', 'uitleg', 'terug', 'naam', 'organisatie', 'datum', 'kruis', 'actie', 'ga-naar',
    'uitkomst', 'overslaan', 'opmerkingen', 'rij', 'keuze', 'vervuld', 'stap', 'volgende-stap', 'bedrag', 'bedrag-reeks', 'paar', 'hoger', 'punten', 'variant',
    'treffers', 'turven', 'adres',
  ),
} as const;
