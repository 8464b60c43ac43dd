import { euroRange } from '../../format/euro.ts';
import { fill } from '../../format/placeholders.ts';
import { costOutcome } from '../../machines/outcome.ts';
import type { CostFlow } from '../../schema/flow.ts';
import { AmountBlocks, AmountLines } from './Amounts.tsx';
import { TextList } from './OutcomeLists.tsx';
import { OutcomeScreen } from './OutcomeScreen.tsx';
import type { OutcomeView, OutcomeViewProps } from './outcome-view.ts';
import { RangeBar } from './RangeBar.tsx';

export const titleOf: OutcomeView<CostFlow>['titleOf'] = ({ flow, tariffs, texts }, { snapshot }) => {
  const { total, months } = costOutcome(flow, snapshot.context.answers, tariffs);
  const sentence = texts.rekenhulp[months === 0 ? 'samenvatting-zonder-maanden' : 'samenvatting'];
  return fill(sentence, { bedrag: euroRange(total), maanden: months });
};

/** What it costs, as ranges: four blocks, what is not in it, the lines behind them and what is assumed. */
export const Outcome = (props: OutcomeViewProps<CostFlow>) => {
  const { flow, texts, tariffs, running } = props;
  const words = texts.rekenhulp;
  const pricedIn = [...new Set(Object.values(props.tariffLabels).map(({ year }) => year))];
  const outcome = costOutcome(flow, running.snapshot.context.answers, tariffs);
  return (
    <OutcomeScreen {...props} verdict={outcome.verdict} title={titleOf(props, running)}>
      <TextList title={words.waarschuwingen} items={outcome.warnings.map((warning) => words[warning])} />
      <RangeBar range={outcome.total} texts={texts} />
      <AmountBlocks outcome={outcome} texts={texts} />
      <p>
        {fill(words.prijspeil, { jaar: pricedIn.join(', ') })} {words.grenzen}
      </p>
      {outcome.months > 12 && <p>{fill(words['na-jaar'], { bedrag: euroRange(outcome.perMonth) })}</p>}
      <TextList title={words['niet-inbegrepen']} items={flow.nietInbegrepen} />
      <AmountLines {...props} outcome={outcome} />
      <TextList title={words.aannames} items={[...flow.aannames, words['aannames-uitleg']]} />
    </OutcomeScreen>
  );
};
