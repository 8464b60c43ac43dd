import { formFor } from '../../format/language.ts';
import { conditionText } from '../../format/condition-text.ts';
import { fill } from '../../format/placeholders.ts';
import type { WalkNode } from '../../rules/walk.ts';
import type { WalkedFlow } from '../../rules/walk-rules.ts';
import type { Conditional } from '../../schema/condition.ts';
import type { Outcome } from '../../schema/page.ts';
import type { Texts } from '../../schema/texts.ts';

type Words = Pick<Texts, 'stap' | 'voorwaarde' | 'telt'>;

/**
 * What of the answers so far matters, in words; undefined where nothing stands out yet. Where no condition says it, the
 * outcome that they point to.
 */
export const standingText = (
  flow: WalkedFlow,
  { standing }: Pick<WalkNode, 'standing'>,
  texts: Words,
  outcomes: Readonly<Record<string, Outcome>> = {},
): string | undefined => {
  if (standing === undefined) return undefined;
  const reasons = (flow.oordelen ?? []).flatMap(({ uitkomst, ...row }) =>
    uitkomst === standing ? (conditionText({ flow, texts }, row) ?? []) : [],
  );
  return reasons.join(` ${texts.voorwaarde.of} `) || fill(texts.stap['wijst-naar'], { uitkomst: outcomes[standing]?.titel ?? standing });
};

/** Where the reader is, as far as it can be told. */
export const progressText = ({ before, left }: Pick<WalkNode, 'before' | 'left'>, words: Texts['stap']): string => {
  if (before.fewest !== before.most) return fill(formFor(left.most, words['resterend-een'], words.resterend), { aantal: left.most });
  const place = { nummer: before.most + 1, totaal: before.most + left.most };
  return fill(words[left.fewest === left.most ? 'voortgang' : 'voortgang-hooguit'], place);
};

const looksAt = ({ als, 'als-een-van': oneOf = [], behalve }: Conditional): readonly string[] =>
  [als, ...oneOf, behalve].flatMap((lines) => Object.keys(lines ?? {}));

/** The warnings that answers by links can lead to: no number is asked there, so none that looks at a number. */
export const warningsByLinks = ({ vragen, waarschuwingen = [] }: WalkedFlow): NonNullable<WalkedFlow['waarschuwingen']> => {
  const numbers = new Set(vragen.flatMap((question) => (question.soort === 'getallen' ? question.velden.map(({ id }) => id) : [])));
  return waarschuwingen.filter((warning) => !looksAt(warning).some((field) => numbers.has(field)));
};
