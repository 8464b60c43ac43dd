import { targetOf } from './address.ts';
import type { Item } from './item.ts';
import type { Kind } from './kind.ts';
import { select, selectText } from './path.ts';
import { standsHere } from './phrasing.ts';
import type { Reference } from './reference.ts';

type Field = readonly [pattern: string, to: Kind | 'address'];

const TOLD: readonly Field[] = [
  ['bronnen.*.bron', 'source'],
  ['feiten.*', 'fact'],
  ['volgende.*.naar', 'address'],
];

/** Parts of a flow that say whom to turn to and where to go on. */
const TELLING = ['vragen.*.antwoorden.*', 'vragen.*.velden.*.onbekend', 'onderdelen.*'];

/** Parts of a flow with sources of their own. */
const GROUNDED = ['voorwaarden.*', 'regels.*', 'oordelen.*', 'onderdelen.*', 'stappen.*', 'onderzoek.*'];

/** Which fields name which other content. */
const fields: Readonly<Record<Kind, readonly Field[]>> = {
  source: [],
  fact: [
    ['bron', 'source'],
    ['tarief', 'tariff'],
  ],
  tariff: [['bron', 'source']],
  table: [['bron', 'source']],
  chart: [
    ['tabel', 'table'],
    ['staven.*.feit', 'fact'],
  ],
  diagram: [
    ['bronnen.*.bron', 'source'],
    ['delen.*.begrip', 'term'],
    ['delen.*.feiten.*', 'fact'],
    ['lijnen.*.feiten.*', 'fact'],
    ['stroom', 'flow'],
    ['stappen.*.verder.*.naar', 'address'],
  ],
  term: [
    ['bron', 'source'],
    ['zie.*', 'term'],
  ],
  contact: [['bron', 'source']],
  page: [...TOLD, ['stroom', 'flow'], ['ingangen.*.stroom', 'flow'], ['ookNuttig.*', 'address']],
  flow: [
    ...TOLD,
    ['pagina', 'address'],
    ['vragen.*.feiten.*', 'fact'],
    ['vragen.*.rijen.*.feiten.*', 'fact'],
    ...TELLING.flatMap((part): readonly Field[] => [
      [`${part}.bij.*`, 'contact'],
      [`${part}.verder.*.naar`, 'address'],
    ]),
    ...GROUNDED.map((part): Field => [`${part}.bronnen.*.bron`, 'source']),
    ['stappen.*.wie.*', 'contact'],
    ['posten.*.tarief', 'tariff'],
    ['posten.*.staffel.treden.*.tarief', 'tariff'],
    ['posten.*.percentage.tarief', 'tariff'],
    ['gratis.*.tarief', 'tariff'],
    ['teller.posten.*.tarief', 'tariff'],
    ['teller.posten.*.tariefTot', 'tariff'],
  ],
  outcome: [['bronnen.*.bron', 'source']],
  edition: [
    ['hulpmiddelen.*', 'flow'],
    ['menu.*.pagina', 'address'],
    ['menu.*.paginas.*', 'address'],
    ['voettekst.*', 'address'],
  ],
  texts: [],
  style: [],
  renamed: [],
  theme: [],
  request: [
    ['eerst.*.naar', 'address'],
    ['rollen.*', 'contact'],
    ['postvak', 'contact'],
    ['bronnen.*.bron', 'source'],
  ],
  area: [
    ['rol', 'contact'],
    ['postvak', 'contact'],
    ['bron', 'source'],
  ],
  change: [['paginas.*', 'address']],
  cases: [],
  links: [],
  searches: [],
};

const referencesOf = (from: Item, [pattern, kind]: Field): readonly Reference[] =>
  selectText(from.data, pattern).map(({ path, value }) => ({
    from,
    ...(kind === 'address' ? { ...targetOf(value), address: value } : { to: kind, id: value }),
    problem: (remedy) => from.problem(path, standsHere(value), remedy),
  }));

/** The flows that have renamed questions: there the key is the name. */
const renamedFlows = (from: Item): readonly Reference[] =>
  select(from.data, '*').map(({ path }) => ({
    from,
    to: 'flow',
    id: String(path[0]),
    problem: (remedy) => from.problem(path, standsHere(String(path[0])), remedy),
  }));

/** What the fields of an item name. */
export const fieldReferences = (item: Item): readonly Reference[] =>
  item.kind === 'renamed' ? renamedFlows(item) : fields[item.kind].flatMap((field) => referencesOf(item, field));
