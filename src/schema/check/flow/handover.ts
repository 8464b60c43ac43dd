import { targetOf } from '../address.ts';
import type { Item } from '../item.ts';
import { select, selectText, valueAt, type Found } from '../path.ts';
import { either, standsHere } from '../phrasing.ts';
import { nearest } from '../nearest.ts';
import { didYouMean } from '../phrasing.ts';
import type { Problem } from '../problem.ts';
import { fieldsIn, type Field } from './fields.ts';
import { misgiven } from './given.ts';
import { notHere } from './naming.ts';
import { has, within } from './parts.ts';

/** Where a flow sends a reader on, with answers that the other flow is offered (`mee`). */
const onward = ['volgende.*', 'vragen.*.antwoorden.*.verder.*', 'vragen.*.velden.*.onbekend.verder.*', 'onderdelen.*.verder.*'];

const THERE = 'die stroom';

interface Side {
  readonly whose: string;
  readonly fields: readonly Field[];
}

const named = (item: Item, path: Found['path'], name: unknown, { whose, fields }: Side): readonly Problem[] => {
  if (typeof name !== 'string' || fields.some(({ id }) => id === name)) return [];
  const meant = nearest(
    name,
    fields.map(({ id }) => id),
  );
  return [item.problem(path, standsHere(name), `${whose} heeft geen vraag of veld met dit id. ${didYouMean(meant)}`.trim())];
};

/** Answers there that are offered for each answer here. */
const translated = (item: Item, { path, value }: Found, from: Field | undefined, to: Field | undefined): readonly Problem[] =>
  select(value, '*').flatMap((pair): readonly Problem[] => {
    const at = [...path, ...pair.path];
    const own = String(pair.path[0]);
    const isNumber = from?.isNumber === true && /^\d+$/.test(own);
    const there = to === undefined || typeof pair.value !== 'string' ? undefined : misgiven(to, pair.value, THERE);
    return [
      ...(from === undefined || isNumber || from.answers.includes(own)
        ? []
        : [item.problem(at, `De veldnaam is "${own}".`, notHere(`Dit antwoord op "${from.id}"`, own, from.answers))]),
      ...(there === undefined
        ? []
        : [item.problem(at, there[0], to?.isNumber === true ? 'Daar hoort een getal. Gebruik "rijen", met waarde: een getal.' : there[1])]),
    ];
  });

/** Whether none of the answers here is one there, so that nothing would ever be offered. */
const isLost = (from: Field, to: Field): boolean =>
  from.isNumber === to.isNumber
    ? !from.isNumber && !from.answers.some((answer) => to.answers.includes(answer))
    : !from.answers.some((answer) => to.answers.includes(answer));

const handoverProblems = (item: Item, handover: Found, own: Side, target: Side | undefined): readonly Problem[] => {
  const { path, value } = handover;
  const [field, source] = [valueAt(value, ['veld']), valueAt(value, ['van'])];
  const rows = within(handover, 'rijen.*');
  const to = target?.fields.find(({ id }) => id === field);
  if (has(value, 'rijen')) {
    const extra = ['van', 'vertaal'].filter((name) => has(value, name));
    return [
      ...(target === undefined ? [] : named(item, [...path, 'veld'], field, target)),
      ...extra.map((name) =>
        item.problem(
          [...path, name],
          standsHere(valueAt(value, [name])),
          'Met "rijen" zegt elke rij zelf haar waarde. Haal dit veld weg, of haal "rijen" weg.',
        ),
      ),
      ...rows.flatMap((row) => {
        const fault = to === undefined || !has(row.value, 'waarde') ? undefined : misgiven(to, valueAt(row.value, ['waarde']), THERE);
        return fault === undefined ? [] : [item.problem([...row.path, 'waarde'], fault[0], fault[1])];
      }),
    ];
  }
  const from = own.fields.find(({ id }) => id === (source ?? field));
  const lost = from !== undefined && to !== undefined && !has(value, 'vertaal') && isLost(from, to);
  return [
    ...(target === undefined ? [] : named(item, [...path, 'veld'], field, target)),
    ...named(item, [...path, source === undefined ? 'veld' : 'van'], source ?? field, own),
    ...within(handover, 'vertaal').flatMap((table) => translated(item, table, from, to)),
    ...(lost
      ? [
          item.problem(
            path,
            `Geen antwoord op "${from.id}" bestaat daar.`,
            `Zeg met "vertaal" welk antwoord daar hoort: ${to.isNumber ? 'een getal' : either(to.answers)}.`,
          ),
        ]
      : []),
  ];
};

const problemsOf = (item: Item, { path, value }: Found, flows: readonly Item[]): readonly Problem[] => {
  const mee = within({ path, value }, 'mee.*');
  if (mee.length === 0) return [];
  const { to, id } = targetOf(selectText(value, 'naar')[0]?.value ?? '');
  if (to !== 'flow')
    return [
      item.problem(
        [...path, 'mee'],
        'Hier gaan antwoorden mee naar een pagina.',
        'Antwoorden kunnen alleen mee naar een stroom (/hulp/…/). Haal mee weg.',
      ),
    ];
  const target = flows.find((flow) => flow.id === id);
  const other = target?.data === undefined ? undefined : { whose: `De stroom "${id}"`, fields: fieldsIn(target.data) };
  return mee.flatMap((handover) => handoverProblems(item, handover, { whose: 'Deze stroom', fields: fieldsIn(item.data) }, other));
};

/** Answers that a flow hands over to what is not there, or from what is not there. */
export const checkHandover = (items: readonly Item[]): readonly Problem[] => {
  const flows = items.filter(({ kind }) => kind === 'flow');
  return flows.flatMap((item) => onward.flatMap((pattern) => select(item.data, pattern)).flatMap((link) => problemsOf(item, link, flows)));
};
