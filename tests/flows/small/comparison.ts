import type { ComparisonFlow } from '../../../src/schema/flow.ts';
import { flowWith, told, type Plain } from './build.ts';

const signs = (...all: readonly string[]): Plain => Object.fromEntries(all.map((sign, at) => [`plan-${at + 1}`, sign]));
const criterion = (id: string, groep: string, tekens: Plain, rest: Plain = {}): Plain => ({ id, titel: id, groep, tekens, ...rest });
const described = (id: string, thema: string, ...texts: readonly string[]): Plain => ({
  id,
  titel: id,
  thema,
  omschrijvingen: signs(...texts),
});

/** Three plans on five criteria, and three building blocks of which two share a description. */
export const comparisonFlow: ComparisonFlow = flowWith('vergelijker', {
  vragen: [
    { soort: 'reeks', reeks: 'belang', groep: 'leden', ...told('belang-leden') },
    { soort: 'reeks', reeks: 'belang', groep: 'buurt', ...told('belang-buurt') },
    { soort: 'reeks', reeks: 'bouwstenen', groep: 'gebouw', ...told('bouwstenen-gebouw') },
    { soort: 'reeks', reeks: 'bouwstenen', groep: 'beheer', ...told('bouwstenen-beheer') },
  ],
  opties: [1, 2, 3].map((at) => ({ id: `plan-${at}`, titel: `Plan ${at}`, kort: `${at}`, uitleg: 'Een plan.', teken: `${at}` })),
  groepen: [
    { id: 'leden', titel: 'Leden' },
    { id: 'buurt', titel: 'Buurt' },
  ],
  belang: [
    { id: 'niet', label: 'Niet', teken: '0', gewicht: 0 },
    { id: 'wel', label: 'Wel', teken: '1', gewicht: 1 },
    { id: 'heel', label: 'Heel', teken: '2', gewicht: 2 },
    { id: 'weet-niet', label: 'Weet ik niet', teken: 'x', telt: 'onbekend' },
  ],
  schaal: [['++'], ['+'], ['+/-'], ['-', '-/-']],
  criteria: [
    criterion('ruimte', 'leden', signs('++', '+', '+/-')),
    criterion('kosten', 'leden', signs('++', '+', '+')),
    criterion('sfeer', 'leden', signs('+', '+', '+')),
    criterion('rust', 'buurt', signs('+', '+', '-')),
    criterion('parkeren', 'buurt', signs('-/-', '-/-', '+'), { dubbelzinnig: 'Twee lezingen.' }),
  ],
  themas: [
    { id: 'gebouw', titel: 'Gebouw' },
    { id: 'beheer', titel: 'Beheer' },
  ],
  past: [
    { id: 'geen', label: 'Geen', teken: '0' },
    { id: 'weet-niet', label: 'Weet ik niet', teken: 'x', telt: 'onbekend' },
  ],
  bouwstenen: [
    described('blok-zaal', 'gebouw', 'Een zaal', 'Een zaal', 'Geen zaal'),
    described('blok-keuken', 'gebouw', 'Groot', 'Klein', 'Geen'),
    described('blok-sleutel', 'beheer', 'Eén', 'Ieder', 'Ieder'),
  ],
  oordelen: [
    { als: { volgorde: 'geen' }, uitkomst: 'geen-volgorde' },
    { als: { volgorde: 'niet-eenduidig' }, uitkomst: 'geen-eenduidige-volgorde' },
    { uitkomst: 'volgorde' },
  ],
});
