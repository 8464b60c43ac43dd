import { comparedOutcome } from '../machines/outcome.ts';
import type { ComparisonFlow as Comparison } from '../schema/flow.ts';
import { fill } from '../format/placeholders.ts';
import type { FlowProps } from './flow-props.ts';
import { Fit } from './outcome/Fit.tsx';
import { AmbiguousRow, Pairs, Ranking } from './outcome/Ranking.tsx';
import { Research } from './outcome/Research.tsx';
import { SignTable } from './outcome/SignTable.tsx';
import { TextList } from './outcome/OutcomeLists.tsx';
import { OutcomeScreen } from './outcome/OutcomeScreen.tsx';
import { listed, rankingText } from './outcome/option-text.ts';
import { RowFields } from './question/RowFields.tsx';
import { FlowShell } from './shell/FlowShell.tsx';
import type { RunningFlow } from './shell/use-question-flow.ts';

type Props = FlowProps<Comparison>;

/** A comparison on the reader's weights (part A), of what fits (part B), beside what research says (part C); never added up. */
export const ComparisonFlow = (props: Props) => {
  const { flow, texts, outcomes } = props;
  const words = texts.vergelijker;
  const outcomeIn = ({ snapshot }: RunningFlow) => comparedOutcome(flow, snapshot.context.answers);
  const titleIn = (running: RunningFlow): string => {
    const { verdict, comparison } = outcomeIn(running);
    return verdict === 'volgorde' ? rankingText(props, comparison.ranking) : (outcomes[verdict]?.titel ?? '');
  };
  return (
    <FlowShell
      {...props}
      fieldViews={{ reeks: RowFields }}
      verdict={titleIn}
      conclude={(running, say) => {
        const { verdict, comparison, ambiguous, fit } = outcomeIn(running);
        const { answers } = running.snapshot.context;
        const begun = flow.criteria.some(({ id }) => answers[id] !== undefined);
        const unknown = flow.criteria.filter(({ id }) => comparison.unknown.includes(id)).map(({ titel }) => titel);
        return (
          <OutcomeScreen {...props} running={running} say={say} verdict={verdict} title={titleIn(running)}>
            <h3 class="nl-heading nl-heading--level-3">{words['deel-a']}</h3>
            {begun ? <p>{fill(words['telt-mee'], { aantal: comparison.counted, totaal: flow.criteria.length })}</p> : <p>{words['geen-belang']}</p>}
            {unknown.length > 0 && <p>{words.onbekend} {listed(unknown, words.en)}.</p>}
            <Ranking {...props} ranking={comparison.ranking} />
            {comparison.counted > 0 && <Pairs {...props} pairs={comparison.pairs} />}
            {comparison.counted > 0 && ambiguous !== undefined && <AmbiguousRow {...props} whole={comparison} ambiguous={ambiguous} />}
            <Fit {...props} fit={fit} />
            <Research {...props} />
            <TextList title={words.eigenschappen} items={flow.eigenschappen} />
            <SignTable {...props} answers={answers} />
          </OutcomeScreen>
        );
      }}
    />
  );
};
