import * as z from 'zod';
import { registerColumns } from './register.ts';
import { id, line, words } from './vocabulary.ts';

/** The words of the register of facts in `content/teksten.yaml`. */
export const registerTexts = {
  register: words(
    'kort',
    'titel',
    'omschrijving',
    'samenvatting',
    'documenten',
    'aantallen',
    'aantal-tarieven',
    'aantal-tabellen',
    'gewichten',
    'gewichten-uitleg',
    'onderwerpen',
    'downloads',
    'downloads-uitleg',
    'csv',
    'json',
    'schema',
    'velden',
    'titel-document',
    'omschrijving-document',
    'samenvatting-document',
    'tarieven',
    'tabellen',
    'gebruikt-op',
    'in-hulpmiddel',
    'terug',
    'kies',
    'onderwerp',
    'status',
    'jaar',
    'alles',
    'toon-alles',
    'telling',
    'link-hersteld',
    'link-onbekend',
    'in-register',
  ),
  /** How much a fact weighs, as it stands with the fact, and what that means. */
  gewicht: words('kern', 'belangrijk', 'achtergrond'),
  'gewicht-uitleg': words('kern', 'belangrijk', 'achtergrond'),
  /** What stands in each column of the downloads. */
  'register-veld': words(...registerColumns),
  /** The name of each subject that the facts mention. */
  onderwerp: z.record(id, line),
} as const;
