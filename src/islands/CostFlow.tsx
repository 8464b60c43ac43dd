import { euroRange } from '../format/euro.ts';
import { fill } from '../format/placeholders.ts';
import { costOutcome } from '../machines/outcome.ts';
import type { CostFlow as Cost } from '../schema/flow.ts';
import type { FlowProps } from './flow-props.ts';
import { AmountBlocks, AmountLines } from './outcome/Amounts.tsx';
import { TextList } from './outcome/OutcomeLists.tsx';
import { OutcomeScreen } from './outcome/OutcomeScreen.tsx';
import { RangeBar } from './outcome/RangeBar.tsx';
import { ChoiceField } from './question/ChoiceField.tsx';
import { NumberFields } from './question/NumberFields.tsx';
import { FlowShell } from './shell/FlowShell.tsx';
import type { RunningFlow } from './shell/use-question-flow.ts';

type Props = FlowProps<Cost>;

/** What it costs, as ranges: four blocks, the lines behind them, what is assumed and what is not in it. */
export const CostFlow = (props: Props) => {
  const { flow, texts, tariffs } = props;
  const words = texts.rekenhulp;
  const outcomeIn = ({ snapshot }: RunningFlow) => costOutcome(flow, snapshot.context.answers, tariffs);
  const titleIn = (running: RunningFlow): string => {
    const { total, months } = outcomeIn(running);
    return fill(words[months === 0 ? 'samenvatting-zonder-maanden' : 'samenvatting'], { bedrag: euroRange(total), maanden: months });
  };
  return (
    <FlowShell
      {...props}
      fieldViews={{ keuze: ChoiceField, getallen: NumberFields }}
      verdict={titleIn}
      conclude={(running, say) => {
        const outcome = outcomeIn(running);
        return (
          <OutcomeScreen {...props} running={running} say={say} verdict={outcome.verdict} title={titleIn(running)}>
            <TextList title={words.waarschuwingen} items={outcome.warnings.map((warning) => words[warning])} />
            <RangeBar range={outcome.total} texts={texts} />
            <AmountBlocks outcome={outcome} texts={texts} />
            <p>{words.grenzen}</p>
            {outcome.months > 12 && <p>{fill(words['na-jaar'], { bedrag: euroRange(outcome.perMonth) })}</p>}
            <AmountLines {...props} outcome={outcome} />
            <TextList title={words['niet-inbegrepen']} items={flow.nietInbegrepen} />
            <TextList title={words.aannames} items={[...flow.aannames, words['aannames-uitleg']]} />
          </OutcomeScreen>
        );
      }}
    />
  );
};
