import { fill } from '../../format/placeholders.ts';
import type { WalkNode } from '../../rules/walk.ts';
import type { WalkedFlow } from '../../rules/walk-rules.ts';
import type { Texts } from '../../schema/texts.ts';
import { answerLabel } from './numbering.ts';

type Words = Texts['stap'];

/** What of the answers so far matters, in words; undefined where nothing stands out yet. */
export const standingText = (flow: WalkedFlow, { standing }: Pick<WalkNode, 'standing'>, words: Words): string | undefined => {
  if (standing === undefined) return undefined;
  const labels = { nee: answerLabel(flow, 'nee'), onbekend: answerLabel(flow, 'weet-niet') };
  if (flow.soort === 'wegwijzer') return fill(words['alles-onbekend'], labels);
  const reasons = flow.oordelen.flatMap(({ uitkomst, regel, groepen }) => {
    if (uitkomst !== standing || regel === 'alles-ja') return [];
    const named = flow.groepen.filter(({ id }) => groepen?.includes(id)).map(({ titel }) => titel);
    return [fill(words[groepen === undefined ? regel : (`${regel}-groep` as const)], { ...labels, groepen: named.join('’, ‘') })];
  });
  return reasons.join(', ');
};

/** Where the reader is, as far as it can be told. */
export const progressText = ({ before, left }: Pick<WalkNode, 'before' | 'left'>, words: Words): string => {
  if (before.fewest !== before.most) return fill(words.resterend, { aantal: left.most });
  const place = { nummer: before.most + 1, totaal: before.most + left.most };
  return fill(words[left.fewest === left.most ? 'voortgang' : 'voortgang-hooguit'], place);
};
