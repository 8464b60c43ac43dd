import { costTitle } from '../../format/cost-text.ts';
import { euroRange } from '../../format/euro.ts';
import { fill } from '../../format/placeholders.ts';
import { costOutcome, type CostOutcome } from '../../machines/outcome.ts';
import type { CostFlow } from '../../schema/flow.ts';
import { AmountBlocks, AmountLines } from './Amounts.tsx';
import { TextList } from './OutcomeLists.tsx';
import { OutcomeScreen } from './OutcomeScreen.tsx';
import type { OutcomeView, OutcomeViewProps } from './outcome-view.ts';
import { RangeBar } from './RangeBar.tsx';

export const titleOf: OutcomeView<CostFlow>['titleOf'] = ({ flow, tariffs, texts }, { snapshot }) =>
  costTitle(flow, costOutcome(flow, snapshot.context.answers, tariffs), texts.rekenhulp);

/** What a block says of the time after so many periods, with what one of them costs. */
const laterTexts = (flow: CostFlow, { blocks }: CostOutcome): readonly string[] =>
  blocks.flatMap(({ id, periods = 0, perPeriod }) => {
    const later = flow.blokken.find((block) => block.id === id)?.periode?.daarna;
    return later !== undefined && periods > later.boven ? [fill(later.tekst, { bedrag: euroRange(perPeriod) })] : [];
  });

/** What it costs, as ranges: the blocks, what is not in it, the lines behind them and what is assumed. */
export const Outcome = (props: OutcomeViewProps<CostFlow>) => {
  const { flow, texts, tariffs, running } = props;
  const words = texts.rekenhulp;
  const pricedIn = [...new Set(Object.values(props.tariffLabels).map(({ year }) => year))];
  const outcome = costOutcome(flow, running.snapshot.context.answers, tariffs);
  return (
    <OutcomeScreen
      {...props}
      verdict={outcome.verdict}
      title={titleOf(props, running)}
      states={{ bovengrens: outcome.total.max === null ? 'onbekend' : 'bekend' }}
    >
      <RangeBar range={outcome.total} texts={texts} />
      <AmountBlocks {...props} outcome={outcome} />
      {pricedIn.length > 0 && (
        <p>
          {fill(words.prijspeil, { jaar: pricedIn.join(', ') })} {words.grenzen}
        </p>
      )}
      {laterTexts(flow, outcome).map((text) => (
        <p key={text}>{text}</p>
      ))}
      <TextList title={words['niet-inbegrepen']} items={flow.nietInbegrepen} />
      <AmountLines {...props} outcome={outcome} />
      {flow.aannames.length > 0 && <TextList title={words.aannames} items={[...flow.aannames, words['aannames-uitleg']]} />}
    </OutcomeScreen>
  );
};
