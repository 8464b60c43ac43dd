import { select, selectText, valueAt, type Found } from '../path.ts';
import { standsHere } from '../phrasing.ts';
import type { Problem } from '../problem.ts';
import { fieldOf, type CheckedFlow } from './checked-flow.ts';
import { within } from './parts.ts';

const upTo = ({ value }: Found): number | undefined => {
  const tot = valueAt(value, ['tot']);
  return typeof tot === 'number' ? tot : undefined;
};

const tierProblems = (flow: CheckedFlow, tiers: Found): readonly Problem[] => {
  const { item } = flow;
  const list = within(tiers, 'treden.*');
  const highest = fieldOf(flow, selectText(tiers.value, 'veld')[0]?.value)?.highest;
  return list.flatMap((tier, at) => {
    const [tot, before] = [upTo(tier), at === 0 ? 0 : upTo(list[at - 1] as Found)];
    const path = [...tier.path, 'tot'];
    if (at < list.length - 1 && tot === undefined)
      return [
        item.problem(path, standsHere(undefined), 'Alleen de laatste trede heeft geen einde. Zeg tot en met welk aantal deze trede geldt.'),
      ];
    if (tot !== undefined && before !== undefined && tot <= before)
      return [item.problem(path, standsHere(tot), `De trede ervoor loopt tot en met ${before}. Zet de treden van laag naar hoog.`)];
    if (at === list.length - 1 && tot !== undefined && (highest === undefined || tot < highest))
      return [
        item.problem(
          path,
          standsHere(tot),
          `Boven ${tot} is er geen tarief${highest === undefined ? '' : `, en het aantal kan tot ${highest} gaan`}. Laat "tot" weg bij de laatste trede.`,
        ),
      ];
    return [];
  });
};

/** Tiers with a hole, in another order than from low to high, or that end too early. */
export const checkTiers = (flow: CheckedFlow): readonly Problem[] =>
  select(flow.data, 'posten.*.staffel').flatMap((tiers) => tierProblems(flow, tiers));
