import { toneIcons } from '../../format/tone.ts';
import type { Outcome } from '../../schema/page.ts';
import { Icon } from './Icon.tsx';

interface VerdictProps {
  readonly id: string;
  readonly tone: Outcome['toon'];
  readonly title: string;
  /** How far one is, where that can be counted. */
  readonly standing?: string | undefined;
}

/** The verdict in one sentence, which takes the focus after a step. */
export const Verdict = ({ id, tone, title, standing }: VerdictProps) => (
  <div class="ww-outcome__verdict" data-tone={tone}>
    <Icon name={toneIcons[tone]} />
    <h2 class="nl-heading nl-heading--level-2" id={id} tabIndex={-1} data-focus="">
      {title}
    </h2>
    {standing !== undefined && <p class="ww-outcome__standing">{standing}</p>}
  </div>
);
