import { fill } from '../format/placeholders.ts';
import { testOutcome, voteOf } from '../machines/outcome.ts';
import type { TestFlow as Test } from '../schema/flow.ts';
import type { FlowProps } from './flow-props.ts';
import { ConditionList } from './outcome/ConditionList.tsx';
import { OutcomeScreen } from './outcome/OutcomeScreen.tsx';
import { VoteResult } from './outcome/VoteResult.tsx';
import { ChoiceField } from './question/ChoiceField.tsx';
import { RowFields } from './question/RowFields.tsx';
import { FlowShell } from './shell/FlowShell.tsx';
import type { RunningFlow } from './shell/use-question-flow.ts';

/** What must be arranged comes first, then what must be asked, then what is in order. */
const PARTS = [
  { state: 'niet-vervuld', title: 'regelen' },
  { state: 'onbekend', title: 'navragen' },
  { state: 'vervuld', title: 'in-orde' },
] as const;

/** Conditions, each met, not met or unknown; the verdict and what to do about each. */
export const TestFlow = (props: FlowProps<Test>) => {
  const { flow, texts, outcomes } = props;
  const outside = flow.groepen.filter(({ buitenOordeel }) => buitenOordeel === true);
  const titleIn = (running: RunningFlow): string => outcomes[testOutcome(flow, running.snapshot.context.answers).verdict]?.titel ?? '';
  return (
    <FlowShell
      {...props}
      fieldViews={{ keuze: ChoiceField, lijst: RowFields }}
      verdict={titleIn}
      conclude={(running, say) => {
        const { answers } = running.snapshot.context;
        const { verdict, conditions, met, of } = testOutcome(flow, answers);
        const vote = voteOf(flow, answers);
        const counting = conditions.filter(({ group }) => !outside.some(({ id }) => id === group));
        return (
          <OutcomeScreen
            {...props}
            running={running}
            say={say}
            verdict={verdict}
            title={titleIn(running)}
            standing={fill(texts.toets.stand, { aantal: met, totaal: of })}
          >
            {PARTS.map(({ state, title }) => (
              <ConditionList key={state} {...props} running={running} title={texts.toets[title]} results={counting.filter((result) => result.state === state)} />
            ))}
            {outside.map(({ id, titel }) => (
              <ConditionList
                key={id}
                {...props}
                running={running}
                title={fill(texts.toets['buiten-oordeel'], { groep: titel })}
                results={conditions.filter(({ group }) => group === id)}
              />
            ))}
            {vote !== undefined && <VoteResult vote={vote} texts={texts} />}
          </OutcomeScreen>
        );
      }}
    />
  );
};
