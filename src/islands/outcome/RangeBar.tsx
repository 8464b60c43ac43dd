import type { Range } from '../../rules/range.ts';
import { euro } from '../../format/euro.ts';
import { fill } from '../../format/placeholders.ts';
import type { FlowTexts } from '../../schema/flow-texts.ts';

const percent = (part: number): string => `${Math.round(part * 1000) / 10}%`;

/** Below this share of the scale the lower bound is written to the right of its place, so that it stays within the picture. */
const ROOM = 0.3;

/** A range as a bar on a scale from zero, its bounds written at their places; an unknown upper bound runs off dashed. */
export const RangeBar = ({ range, texts: { rekenhulp } }: { readonly range: Range; readonly texts: FlowTexts }) => {
  if (range.max === 0) return null;
  const known = range.max ?? range.min * 2;
  const from = known === 0 ? 0 : range.min / known;
  const [low, high] = [euro(range.min), range.max === null ? rekenhulp.onbekend : euro(range.max)];
  const label = range.max === null ? fill(rekenhulp['balk-open'], { laag: low }) : fill(rekenhulp.balk, { laag: low, hoog: high });
  return (
    <figure class="ww-range">
      <svg width="100%" height="72" role="img" aria-label={label}>
        <rect class="ww-range__sure" y="24" width={percent(from)} height="20" />
        <rect
          class={range.max === null ? 'ww-range__open' : 'ww-range__span'}
          x={percent(from)}
          y="24"
          width={percent(1 - from)}
          height="20"
        />
        {range.min !== range.max && (
          <text x={percent(from)} y="16" text-anchor={from > ROOM ? 'end' : 'start'}>
            {low}
          </text>
        )}
        <text y="64">{euro(0)}</text>
        <text x="100%" y="64" text-anchor="end">
          {high}
        </text>
      </svg>
      <figcaption>{label}</figcaption>
    </figure>
  );
};
