import { fill } from '../../format/placeholders.ts';
import type { ComparisonFlow } from '../../schema/flow.ts';
import type { FlowProps } from '../flow-props.ts';

/** What an option is called in a sentence. */
export const optionName = ({ flow }: { readonly flow: ComparisonFlow }, id: string): string =>
  flow.opties.find((option) => option.id === id)?.kort ?? id;

/** Names as a Dutch list: "a, b en c". */
export const listed = (names: readonly string[], and: string): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ${and} ${names.at(-1)}`;

/** An order as one sentence: "variant 1 boven variant 2 en 3 (gedeelde plaats)". */
export const rankingText = (props: FlowProps<ComparisonFlow>, ranking: readonly (readonly string[])[]): string => {
  const { vergelijker } = props.texts;
  const places = ranking.map((place) =>
    listed(
      place.map((id) => optionName(props, id)),
      vergelijker.en,
    ),
  );
  return places.length === 1
    ? fill(vergelijker['alle-gelijk'], { varianten: places[0] ?? '' })
    : fill(vergelijker['volgorde-zin'], { volgorde: places.join(` ${vergelijker.boven} `) });
};
