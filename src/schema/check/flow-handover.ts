import type { Handover } from '../question.ts';
import { targetOf } from './address.ts';
import { answerNames, valuesOf } from './flow-parts.ts';
import type { Item } from './item.ts';
import { nearest } from './nearest.ts';
import { select, selectText, valueAt, type Found } from './path.ts';
import { didYouMean, standsHere } from './phrasing.ts';
import type { Problem } from './problem.ts';

/** Where a flow sends a reader on, with answers that the other flow is offered (`mee`). */
const onward = ['volgende.*', 'vragen.*.antwoorden.*.verder.*'];

/** Rules that copy a field from here; without `van` it has the same name on both sides. */
const copying: readonly string[] = ['zelfde-antwoord', 'telling'] satisfies readonly Handover['regel'][];

const unknownField = (item: Item, path: Found['path'], name: string, known: readonly string[], whose: string): readonly Problem[] => {
  if (known.includes(name)) return [];
  return [item.problem(path, standsHere(name), `${whose} heeft geen vraag of veld met dit id. ${didYouMean(nearest(name, known))}`.trim())];
};

const problemsOf = (item: Item, { path, value }: Found, flows: readonly Item[]): readonly Problem[] => {
  const mee = select(value, 'mee.*');
  const address = selectText(value, 'naar')[0]?.value ?? '';
  const { to, id } = targetOf(address);
  if (mee.length > 0 && to !== 'flow')
    return [
      item.problem(
        [...path, 'mee'],
        'Hier gaan antwoorden mee naar een pagina.',
        'Antwoorden kunnen alleen mee naar een stroom (/hulp/…/). Haal mee weg.',
      ),
    ];
  const target = flows.find((flow) => flow.id === id)?.data;
  const own = valuesOf(answerNames(item.data));
  return mee.flatMap((answer) => {
    const at = [...path, ...answer.path];
    const field = valueAt(answer.value, ['veld']);
    const isCopied = copying.includes(String(valueAt(answer.value, ['regel'])));
    const from = valueAt(answer.value, ['van']) ?? (isCopied ? field : undefined);
    return [
      ...(typeof field === 'string' && target !== undefined
        ? unknownField(item, [...at, 'veld'], field, valuesOf(answerNames(target)), `De stroom "${id}"`)
        : []),
      ...(typeof from === 'string'
        ? unknownField(item, [...at, valueAt(answer.value, ['van']) === undefined ? 'veld' : 'van'], from, own, 'Deze stroom')
        : []),
    ];
  });
};

/** Answers that a flow hands over to a field that is not there, or from one that is not there. */
export const checkHandover = (items: readonly Item[]): readonly Problem[] => {
  const flows = items.filter(({ kind }) => kind === 'flow');
  return flows.flatMap((item) => onward.flatMap((pattern) => select(item.data, pattern)).flatMap((link) => problemsOf(item, link, flows)));
};
