import { select } from '../path.ts';
import type { Problem } from '../problem.ts';
import { restsOn, rulesIn, type CheckedFlow } from './checked-flow.ts';
import { usedOrMeant } from './naming.ts';

/** Named rules that rest on themselves, and rules that nothing asks for. */
export const checkRules = (flow: CheckedFlow): readonly Problem[] => {
  const rules = select(flow.data, 'regels.*');
  const ids = rules.map(({ path }) => String(path[1]));
  const asked = flow.conditions.flatMap(({ lines }) => lines.flatMap(({ entries }) => entries.flatMap(rulesIn)));
  const used = usedOrMeant(asked, ids);
  return rules.flatMap(({ path }) => {
    const id = String(path[1]);
    if (restsOn(flow, id).includes(id))
      return [
        flow.item.problem(
          path,
          `De regel "${id}" komt langs andere regels weer bij zichzelf uit.`,
          'Een regel kan niet op zichzelf rusten. Haal een van die verwijzingen weg.',
        ),
      ];
    return used.has(id)
      ? []
      : [flow.item.warning(path, 'Niets gebruikt deze regel.', 'Noem hem in een voorwaarde (regel: …), of haal hem weg.')];
  });
};
