import { fill } from '../format/placeholders.ts';
import { testOutcome, type ConditionResult } from '../machines/outcome.ts';
import type { TestFlow as Test } from '../schema/flow.ts';
import type { FlowProps } from './flow-props.ts';
import { Contacts, NextLinks } from './outcome/OutcomeLists.tsx';
import { OutcomeScreen } from './outcome/OutcomeScreen.tsx';
import { FlowShell } from './shell/FlowShell.tsx';
import type { RunningFlow } from './shell/use-question-flow.ts';

type Props = FlowProps<Test>;

/** What must be arranged comes first, then what must be asked, then what is in order. */
const PARTS = [
  { state: 'niet-vervuld', title: 'regelen' },
  { state: 'onbekend', title: 'navragen' },
  { state: 'vervuld', title: 'in-orde' },
] as const;

const Condition = ({ result, ...props }: Props & { readonly running: RunningFlow; readonly result: ConditionResult }) => {
  const { flow, texts, running } = props;
  const condition = flow.voorwaarden.find(({ id }) => id === result.id);
  if (condition === undefined) return null;
  const answered = flow.vragen
    .filter(({ id }) => condition.vragen.includes(id))
    .map((question) => ({ question, answer: question.antwoorden.find(({ id }) => id === running.snapshot.context.answers[question.id]) }));
  return (
    <li>
      <h4 class="nl-heading nl-heading--level-4">
        {condition.titel} <span class="ww-status" data-state={result.state}>{texts.toets[result.state]}</span>
      </h4>
      {answered.map(({ question, answer }) => (
        <div key={question.id}>
          {answer?.actie !== undefined && <p>{answer.actie}</p>}
          {answer?.actie === undefined && answer?.betekenis !== undefined && <p>{answer.betekenis}</p>}
          {answer?.opmerking !== undefined && <p>{answer.opmerking}</p>}
          <Contacts {...props} ids={answer?.bij ?? []} />
          {answer?.verder !== undefined && <NextLinks base={props.base} items={answer.verder} />}
        </div>
      ))}
    </li>
  );
};

/** Conditions, each met, not met or unknown; the verdict and what to do about each. */
export const TestFlow = (props: Props) => {
  const { flow, texts, outcomes } = props;
  const titleIn = (running: RunningFlow): string => outcomes[testOutcome(flow, running.snapshot.context.answers).verdict]?.titel ?? '';
  return (
    <FlowShell
      {...props}
      verdict={titleIn}
      conclude={(running, say) => {
        const { verdict, conditions, met, of } = testOutcome(flow, running.snapshot.context.answers);
        return (
          <OutcomeScreen
            {...props}
            running={running}
            say={say}
            outcomeTexts={props.children}
            verdict={verdict}
            title={titleIn(running)}
            standing={fill(texts.toets.stand, { aantal: met, totaal: of })}
          >
            {PARTS.map(({ state, title }) => {
              const part = conditions.filter((condition) => condition.state === state);
              return part.length === 0 ? null : (
                <section key={state}>
                  <h3 class="nl-heading nl-heading--level-3">{texts.toets[title]}</h3>
                  <ul class="ww-plan">{part.map((result) => <Condition key={result.id} {...props} running={running} result={result} />)}</ul>
                </section>
              );
            })}
          </OutcomeScreen>
        );
      }}
    />
  );
};
