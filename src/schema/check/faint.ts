import { roles, type Colours, type Role } from '../theme.ts';
import { pairs, type Ground, type Pair } from '../theme-pairs.ts';
import { contrast, mixed, nearestShade, type Shade } from './contrast.ts';

const ROLES = Object.keys(roles) as readonly Role[];

/** The colour that a ground has on the page. */
export const groundIn = ({ of, percent }: Ground, colours: Colours): string => mixed(colours[of], percent, colours.paper);

const measured = (pair: Pair, colours: Colours): number => contrast(colours[pair.role], groundIn(pair.ground, colours));

const holds = (pair: Pair, colours: Colours): boolean => measured(pair, colours) >= pair.needed;

/** The colours that a pair is made of: what must be read first. */
const partsOf = ({ role, ground }: Pair): readonly Role[] => [role, ground.of, ...(ground.percent < 100 ? ['paper' as const] : [])];

/** A pair that falls short, and how far. */
interface Shortfall {
  readonly pair: Pair;
  readonly ratio: number;
}

/** A colour with which something cannot be read. */
export interface Faint {
  /** The colour to mend. */
  readonly role: Role;
  /** The pairs that fall short by it, the worst first. */
  readonly short: readonly [Shortfall, ...Shortfall[]];
  /** The nearest colour of the same hue that does; where none does, that of what is on the other side. */
  readonly better: Better | undefined;
}

interface Better extends Shade {
  readonly role: Role;
}

/** The nearest shade with which all pairs of a colour hold; else those that it has to be mended for. */
const betterFor = (role: Role, colours: Colours, own: readonly Pair[]): Better | undefined => {
  const does = (asked: readonly Pair[]) => (colour: string) => asked.every((pair) => holds(pair, { ...colours, [role]: colour }));
  const all = pairs.filter((pair) => partsOf(pair).includes(role));
  const shade = nearestShade(colours[role], does(all)) ?? nearestShade(colours[role], does(own));
  return shade && { role, ...shade };
};

/**
 * The colours that fall short. What would be mended by mending another one is not told: one cause, one message.
 * @param chosen the colours that the editor chose; what others chose is not what has to be mended
 */
export const faintIn = (colours: Colours, chosen: readonly Role[] = ROLES): readonly Faint[] => {
  let mended = colours;
  const toMend = (pair: Pair): Role => partsOf(pair).find((part) => chosen.includes(part)) ?? pair.role;
  return ROLES.flatMap((role) => {
    const own = pairs.filter((pair) => toMend(pair) === role);
    const [worst, ...others] = own
      .filter((pair) => !holds(pair, mended))
      .map((pair) => ({ pair, ratio: measured(pair, mended) }))
      .sort((a, b) => a.ratio / a.pair.needed - b.ratio / b.pair.needed);
    if (worst === undefined) return [];
    const other = partsOf(worst.pair).find((part) => part !== role) ?? role;
    const better = betterFor(role, mended, own) ?? betterFor(other, mended, [worst.pair]);
    if (better !== undefined) mended = { ...mended, [better.role]: better.colour };
    return [{ role, short: [worst, ...others], better }];
  });
};
