import { fill } from '../../format/placeholders.ts';
import { testOutcome, voteOf } from '../../machines/outcome.ts';
import type { TestFlow } from '../../schema/flow.ts';
import { ConditionList } from './ConditionList.tsx';
import { OutcomeScreen } from './OutcomeScreen.tsx';
import type { OutcomeView, OutcomeViewProps } from './outcome-view.ts';
import { VoteResult } from './VoteResult.tsx';

/** What must be arranged comes first, then what must be asked, then what is in order. */
const PARTS = [
  { state: 'niet-vervuld', title: 'regelen' },
  { state: 'onbekend', title: 'navragen' },
  { state: 'vervuld', title: 'in-orde' },
] as const;

export const titleOf: OutcomeView<TestFlow>['titleOf'] = ({ flow, outcomes }, { snapshot }) =>
  outcomes[testOutcome(flow, snapshot.context.answers).verdict]?.titel ?? '';

/** Conditions, each met, not met or unknown; the verdict and what to do about each. */
export const Outcome = (props: OutcomeViewProps<TestFlow>) => {
  const { flow, texts, running } = props;
  const { answers } = running.snapshot.context;
  const { verdict, conditions, met, of } = testOutcome(flow, answers);
  const vote = voteOf(flow, answers);
  const isAnswered = (id: string): boolean =>
    flow.voorwaarden.find((condition) => condition.id === id)?.vragen.some((field) => answers[field] !== undefined) === true;
  const outside = flow.groepen.filter(({ buitenOordeel }) => buitenOordeel === true);
  const counting = conditions.filter(({ group }) => !outside.some(({ id }) => id === group));
  return (
    <OutcomeScreen
      {...props}
      verdict={verdict}
      title={titleOf(props, running)}
      standing={fill(texts.toets.stand, { aantal: met, totaal: of })}
    >
      {PARTS.map(({ state, title }) => (
        <ConditionList key={state} {...props} title={texts.toets[title]} results={counting.filter((result) => result.state === state)} />
      ))}
      {outside.map(({ id, titel }) => (
        <ConditionList
          key={id}
          {...props}
          title={fill(texts.toets['buiten-oordeel'], { groep: titel })}
          results={conditions.filter((result) => result.group === id && isAnswered(result.id))}
        />
      ))}
      {vote !== undefined && <VoteResult {...props} vote={vote} />}
    </OutcomeScreen>
  );
};
