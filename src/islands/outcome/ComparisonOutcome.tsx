import { fill } from '../../format/placeholders.ts';
import { comparedOutcome } from '../../machines/outcome.ts';
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

export const titleOf: OutcomeView<ComparisonFlow>['titleOf'] = (props, { snapshot }) => {
  const { verdict, comparison } = comparedOutcome(props.flow, snapshot.context.answers);
  return verdict === 'volgorde' ? rankingText(props, comparison.ranking) : (props.outcomes[verdict]?.titel ?? '');
};

/** A comparison on the reader's weights (part A), of what fits (part B), beside what research says (part C); never added up. */
export const Outcome = (props: OutcomeViewProps<ComparisonFlow>) => {
  const { flow, texts, running } = props;
  const { answers } = running.snapshot.context;
  const words = texts.vergelijker;
  const { verdict, comparison, ambiguous, fit } = comparedOutcome(flow, answers);
  const begun = flow.criteria.some(({ id }) => answers[id] !== undefined);
  const unknown = flow.criteria.filter(({ id }) => comparison.unknown.includes(id)).map(({ titel }) => titel);
  return (
    <OutcomeScreen {...props} verdict={verdict} title={titleOf(props, running)}>
      <SideBySide {...props} ranking={comparison.ranking} fit={fit} />
      <h3 class="nl-heading nl-heading--level-3">{words['deel-a']}</h3>
      {begun ? (
        <p>{fill(words['telt-mee'], { aantal: comparison.counted, totaal: flow.criteria.length })}</p>
      ) : (
        <p>{words['geen-belang']}</p>
      )}
      {unknown.length > 0 && (
        <p>
          {words.onbekend} {listed(unknown, words.en)}.
        </p>
      )}
      <Ranking {...props} ranking={comparison.ranking} />
      {comparison.counted > 0 && <Pairs {...props} pairs={comparison.pairs} />}
      {comparison.counted > 0 && ambiguous !== undefined && <AmbiguousRow {...props} whole={comparison} ambiguous={ambiguous} />}
      <Fit {...props} fit={fit} />
      <Research {...props} />
      <TextList title={words.eigenschappen} items={flow.eigenschappen} />
      <SignTable {...props} answers={answers} />
    </OutcomeScreen>
  );
};
