import { byRole, modes, roles, theme, type Colours, type Mode, type Role } from '../theme.ts';
import { faintIn, groundIn, type Faint } from './faint.ts';
import type { Item } from './item.ts';
import { valueAt, type Path } from './path.ts';
import type { Problem } from './problem.ts';

/** More would be a list that nobody reads: the colour that is proposed does for all of them. */
const MOST_NAMED = 3;

/** With a comma, and rounded down: what falls short must not look as if it were enough. */
const dutch = (ratio: number): string => (Math.floor(ratio * 10) / 10).toFixed(1).replace('.', ',');

const listed = (words: readonly string[]): string => [words.slice(0, -1).join(', '), words.at(-1)].filter(Boolean).join(' en ');

const fieldOf = (role: Role, mode: Mode): Path => [modes[mode], roles[role]];

const also = ([{ pair: worst }, ...others]: Faint['short']): string => {
  const named = others
    .slice(0, MOST_NAMED)
    .map(({ pair, ratio }) => `${pair.role === worst.role ? '' : `${pair.what} `}op ${pair.where} (${dutch(ratio)})`);
  const rest = others.length - named.length;
  const more = rest === 0 ? [] : [`op nog ${rest} ${rest === 1 ? 'plek' : 'plekken'}`];
  return others.length === 0 ? '' : ` Ook ${listed([...named, ...more])}.`;
};

const advice = ({ role, better }: Faint, mode: Mode): string => {
  const none = 'Geen kleur van deze tint kan hier.';
  if (better === undefined) return `${none} Kies een andere kleur en een andere achtergrond.`;
  const example = `, bijvoorbeeld ${better.colour}.`;
  if (better.role === role) return `${better.isDarker ? 'Donkerder' : 'Lichter'}${example}`;
  return `${none} Maak ${fieldOf(better.role, mode).join('.')} ${better.isDarker ? 'donkerder' : 'lichter'}${example}`;
};

const problemOf = (item: Item, mode: Mode, colours: Colours, faint: Faint): Problem => {
  const { role, short } = faint;
  const [{ pair, ratio }] = short;
  const found = `Te weinig contrast: ${pair.what} (${colours[pair.role]}) op ${pair.where} (${groundIn(pair.ground, colours)}).`;
  const remedy = `Nodig: ${String(pair.needed).replace('.', ',')}. Nu: ${dutch(ratio)}. ${advice(faint, mode)}`;
  return item.problem(fieldOf(role, mode), `${found}${also(short)}`, remedy);
};

/**
 * Whether all that the site puts on each other can be read, in light and in dark. An edition is told of the colours that
 * it chose itself. Where colours are forced there is nothing to measure: the reader chose them.
 */
export const checkContrast = (item: Item): readonly Problem[] =>
  (Object.keys(modes) as Mode[]).flatMap((mode) => {
    const named = theme.shape[modes[mode]].safeParse(valueAt(item.data, [modes[mode]]));
    if (!named.success) return [];
    const colours = byRole(named.data);
    const chosen = (Object.keys(roles) as Role[]).filter((role) => item.problem(fieldOf(role, mode), '', '').file === item.file);
    return faintIn(colours, chosen).map((faint) => problemOf(item, mode, colours, faint));
  });
