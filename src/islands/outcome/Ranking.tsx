import type { ComparisonOutcome, Pair } from '../../rules/comparison.ts';
import { fill } from '../../format/placeholders.ts';
import type { ComparedOutcome } from '../../machines/outcome.ts';
import type { ComparisonFlow } from '../../schema/flow.ts';
import type { FlowProps } from '../flow-props.ts';
import { listed, optionName, rankingText } from './option-text.ts';

type Props = FlowProps<ComparisonFlow>;

/** The options in their places, shared places together; nothing without a single order. */
export const Ranking = ({ ranking, ...props }: Props & { readonly ranking: ComparisonOutcome['ranking'] }) => {
  const { vergelijker } = props.texts;
  if (ranking.length === 0) return null;
  return (
    <>
      <h4 class="nl-heading nl-heading--level-4">{vergelijker['volgorde-titel']}</h4>
      <ol class="ww-plan">
        {ranking.map((place) => (
          <li key={place.join(' ')}>
            <strong>
              {listed(
                place.map((id) => optionName(props, id)),
                vergelijker.en,
              )}
            </strong>
            {place.length > 1 && ` (${vergelijker.gedeeld})`}
          </li>
        ))}
      </ol>
    </>
  );
};

const pairText = (props: Props, { first, second, firstWins, secondWins }: Pair): string => {
  const { vergelijker } = props.texts;
  const [one, other] = [optionName(props, first), optionName(props, second)];
  if (firstWins === secondWins) return fill(vergelijker.gelijk, { eerste: one, tweede: other, voor: firstWins, tegen: secondWins });
  return firstWins > secondWins
    ? fill(vergelijker.wint, { winnaar: one, verliezer: other, voor: firstWins, tegen: secondWins })
    : fill(vergelijker.wint, { winnaar: other, verliezer: one, voor: secondWins, tegen: firstWins });
};

/** What each weight counts: "1 (wel belangrijk) of 2 (heel belangrijk)". */
const pointsText = ({ belang = [] }: ComparisonFlow): string =>
  belang
    .filter(({ gewicht = 0 }) => gewicht > 0)
    .map(({ label, gewicht }) => `${gewicht} (${label.charAt(0).toLowerCase()}${label.slice(1)})`)
    .join(', ');

/** The options in pairs, with the weight on which each stands higher. */
export const Pairs = ({ pairs, ...props }: Props & { readonly pairs: readonly Pair[] }) => (
  <>
    <h4 class="nl-heading nl-heading--level-4">{props.texts.vergelijker['paren-titel']}</h4>
    <ul>
      {pairs.map((pair) => (
        <li key={`${pair.first} ${pair.second}`}>{pairText(props, pair)}</li>
      ))}
    </ul>
    <p>{fill(props.texts.vergelijker['punten-uitleg'], { punten: pointsText(props.flow) })}</p>
  </>
);

/** What becomes of the order without the row that can be read in two ways. */
export const AmbiguousRow = ({
  whole,
  ambiguous: { criterion, comparison },
  ...props
}: Props & { readonly whole: ComparisonOutcome; readonly ambiguous: NonNullable<ComparedOutcome['ambiguous']> }) => {
  const { flow, texts, outcomes } = props;
  const row = flow.criteria?.find(({ id }) => id === criterion);
  const says = ({ verdict, ranking }: ComparisonOutcome): string =>
    ranking.length > 0 ? rankingText(props, ranking) : (outcomes[verdict]?.titel ?? '');
  const same = says(whole) === says(comparison);
  return (
    <>
      <h4 class="nl-heading nl-heading--level-4">{texts.vergelijker['zonder-titel']}</h4>
      <p>{row?.dubbelzinnig}</p>
      <p>{fill(texts.vergelijker[same ? 'zonder-gelijk' : 'zonder'], { criterium: row?.titel ?? '', uitkomst: says(comparison) })}</p>
    </>
  );
};
