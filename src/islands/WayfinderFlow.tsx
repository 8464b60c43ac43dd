import { fill } from '../format/placeholders.ts';
import { branchesOn, decisionOutcome, tallyOf } from '../machines/outcome.ts';
import type { WayfinderFlow as Wayfinder } from '../schema/flow.ts';
import type { FlowProps } from './flow-props.ts';
import { Contacts, NextLinks } from './outcome/OutcomeLists.tsx';
import { OutcomeScreen } from './outcome/OutcomeScreen.tsx';
import { TallyTable } from './outcome/TallyTable.tsx';
import { ChoiceField } from './question/ChoiceField.tsx';
import { NumberFields } from './question/NumberFields.tsx';
import { FlowShell } from './shell/FlowShell.tsx';
import type { RunningFlow } from './shell/use-question-flow.ts';

type Props = FlowProps<Wayfinder>;

/** What each answer on the way means, what to do about it and whom to ask. */
const Reasons = (props: Props & { readonly running: RunningFlow }) => {
  const { answers } = props.running.snapshot.context;
  const told = branchesOn(props.flow, answers).flatMap((question) => {
    const answer = question.antwoorden.find(({ id }) => id === answers[question.id]);
    return answer === undefined ? [] : [{ question, answer }];
  });
  if (told.length === 0) return null;
  return (
    <>
      <h3 class="nl-heading nl-heading--level-3">{props.texts.wegwijzer.redenen}</h3>
      <ol class="ww-plan">
        {told.map(({ question, answer }) => (
          <li key={question.id}>
            <h4 class="nl-heading nl-heading--level-4">
              {question.titel}: {answer.label}
            </h4>
            {answer.betekenis !== undefined && <p>{answer.betekenis}</p>}
            {answer.actie !== undefined && <p>{answer.actie}</p>}
            {answer.opmerking !== undefined && <p>{answer.opmerking}</p>}
            <Contacts {...props} ids={answer.bij ?? []} />
            {answer.verder !== undefined && <NextLinks {...props} items={answer.verder} />}
          </li>
        ))}
      </ol>
    </>
  );
};

/** A decision tree: which way the answers point, and why; where cases are counted, the counts so far. */
export const WayfinderFlow = (props: Props) => {
  const { flow, texts, outcomes, tariffs } = props;
  const verdictIn = ({ snapshot }: RunningFlow): string => decisionOutcome(flow, snapshot.context.answers) ?? '';
  const titleIn = (running: RunningFlow): string => outcomes[verdictIn(running)]?.titel ?? '';
  return (
    <FlowShell
      {...props}
      fieldViews={{ keuze: ChoiceField, getallen: NumberFields }}
      verdict={titleIn}
      conclude={(running, say) => {
        const verdict = verdictIn(running);
        const tally = tallyOf(flow, running.snapshot.context.answers, verdict, tariffs);
        return (
          <OutcomeScreen
            {...props}
            running={running}
            say={say}
            verdict={verdict}
            title={titleIn(running)}
            standing={flow.teller && fill(texts.wegwijzer['tot-nu-toe'], { aantal: tally.cases })}
          >
            {flow.teller !== undefined && <TallyTable {...props} running={running} tally={tally} />}
            <Reasons {...props} running={running} />
          </OutcomeScreen>
        );
      }}
    />
  );
};
