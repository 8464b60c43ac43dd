import { select } from '../path.ts';
import { together } from '../phrasing.ts';
import type { Problem } from '../problem.ts';
import { restsOn, rulesIn, type CheckedFlow } from './checked-flow.ts';
import { usedOrMeant } from './naming.ts';

const CIRCLE = 'Een regel kan niet op zichzelf rusten. Haal een van die verwijzingen weg.';

/** The other rules of the circle that a rule stands in, or itself where it names itself; empty where it stands in none. */
const circleOf = (flow: CheckedFlow, id: string): readonly string[] => {
  const below = restsOn(flow, id);
  if (!below.includes(id)) return [];
  const others = below.filter((other) => other !== id && restsOn(flow, other).includes(id));
  return others.length === 0 ? [id] : others;
};

const circleFound = (id: string, circle: readonly string[]): string =>
  circle.includes(id)
    ? `De regel "${id}" noemt zichzelf.`
    : `De regel "${id}" komt via ${together(circle.map((other) => `"${other}"`))} weer bij zichzelf uit.`;

/** Named rules that rest on themselves, and rules that nothing asks for. */
export const checkRules = (flow: CheckedFlow): readonly Problem[] => {
  const rules = select(flow.data, 'regels.*');
  const ids = rules.map(({ path }) => String(path[1]));
  const asked = flow.conditions.flatMap(({ lines }) => lines.flatMap(({ entries }) => entries.flatMap(rulesIn)));
  const used = usedOrMeant(asked, ids);
  return rules.flatMap(({ path }) => {
    const id = String(path[1]);
    const circle = circleOf(flow, id);
    if (circle.length > 0)
      return circle.some((other) => ids.indexOf(other) < ids.indexOf(id)) ? [] : [flow.item.problem(path, circleFound(id, circle), CIRCLE)];
    return used.has(id)
      ? []
      : [flow.item.warning(path, 'Niets gebruikt deze regel.', 'Noem hem in een voorwaarde (regel: …), of haal hem weg.')];
  });
};
