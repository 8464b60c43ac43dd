import type { Range } from '../../domain/range.ts';
import { euro } from '../../format/euro.ts';
import { fill } from '../../format/placeholders.ts';
import type { FlowTexts } from '../../schema/flow-texts.ts';

const WIDTH = 320;

/** A range as a bar on a scale from zero, labelled with its bounds; an unknown upper bound runs off dashed. */
export const RangeBar = ({ range, texts: { rekenhulp } }: { readonly range: Range; readonly texts: FlowTexts }) => {
  if (range.max === 0) return null;
  const known = range.max ?? range.min * 2;
  const from = known === 0 ? 0 : (range.min / known) * WIDTH;
  const label =
    range.max === null
      ? fill(rekenhulp['balk-open'], { laag: euro(range.min) })
      : fill(rekenhulp.balk, { laag: euro(range.min), hoog: euro(range.max) });
  return (
    <figure class="ww-range">
      <svg viewBox={`0 0 ${WIDTH} 24`} role="img" aria-label={label}>
        <rect class="ww-range__scale" x="0" y="8" width={WIDTH} height="8" />
        <rect class="ww-range__sure" x="0" y="4" width={from} height="16" />
        <rect class={range.max === null ? 'ww-range__open' : 'ww-range__span'} x={from} y="4" width={WIDTH - from} height="16" />
      </svg>
      <figcaption>{label}</figcaption>
    </figure>
  );
};
