import { formFor } from '../../format/language.ts';
import { fill } from '../../format/placeholders.ts';
import { comparedOutcome, type ComparedOutcome } from '../../machines/outcome.ts';
import type { ComparisonFlow } from '../../schema/flow.ts';
import { Fit } from './Fit.tsx';
import { listed, rankingText } from './option-text.ts';
import { TextList } from './OutcomeLists.tsx';
import { OutcomeScreen } from './OutcomeScreen.tsx';
import type { OutcomeView, OutcomeViewProps } from './outcome-view.ts';
import { AmbiguousRow, Pairs, Ranking } from './Ranking.tsx';
import { Research } from './Research.tsx';
import { SideBySide } from './SideBySide.tsx';
import { SignTable } from './SignTable.tsx';

type Props = OutcomeViewProps<ComparisonFlow>;

export const titleOf: OutcomeView<ComparisonFlow>['titleOf'] = (props, { snapshot }) => {
  const { verdict, comparison } = comparedOutcome(props.flow, snapshot.context.answers);
  return comparison.ranking.length > 0 ? rankingText(props, comparison.ranking) : (props.outcomes[verdict]?.titel ?? '');
};

/** The comparison on the reader's weights: the places, the pairs, and what one doubtful row makes of it. */
const Weighed = ({ comparison, ambiguous, ...props }: Props & ComparedOutcome) => {
  const { criteria = [] } = props.flow;
  const words = props.texts.vergelijker;
  const { answers } = props.running.snapshot.context;
  const begun = criteria.some(({ id }) => answers[id] !== undefined);
  const unknown = criteria.filter(({ id }) => comparison.unknown.includes(id)).map(({ titel }) => titel);
  return (
    <>
      <h3 class="nl-heading nl-heading--level-3">{words['deel-a']}</h3>
      <p>
        {begun
          ? fill(formFor(comparison.counted, words['telt-mee-een'], words['telt-mee']), {
              aantal: comparison.counted,
              totaal: criteria.length,
            })
          : words['geen-belang']}
      </p>
      {unknown.length > 0 && (
        <p>
          {words.onbekend} {listed(unknown, words.en)}.
        </p>
      )}
      <Ranking {...props} ranking={comparison.ranking} />
      {comparison.counted > 0 && <Pairs {...props} pairs={comparison.pairs} />}
      {comparison.counted > 0 && ambiguous !== undefined && <AmbiguousRow {...props} whole={comparison} ambiguous={ambiguous} />}
    </>
  );
};

/** A comparison on the reader's weights (part A), of what fits (part B), beside what research says (part C), as far as the flow has these; never added up. */
export const Outcome = (props: Props) => {
  const { flow, texts, running } = props;
  const { answers } = running.snapshot.context;
  const compared = comparedOutcome(flow, answers);
  const { verdict, comparison, fit } = compared;
  return (
    <OutcomeScreen {...props} verdict={verdict} title={titleOf(props, running)} states={{ volgorde: comparison.order }}>
      <SideBySide {...props} ranking={comparison.ranking} fit={fit} />
      {flow.criteria !== undefined && <Weighed {...props} {...compared} />}
      {flow.bouwstenen !== undefined && <Fit {...props} fit={fit} />}
      <Research {...props} />
      <TextList title={texts.vergelijker.eigenschappen} items={flow.eigenschappen ?? []} />
      {flow.criteria !== undefined && <SignTable {...props} answers={answers} />}
    </OutcomeScreen>
  );
};
