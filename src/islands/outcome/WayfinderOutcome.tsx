import { fill } from '../../format/placeholders.ts';
import { branchesOn, decisionOutcome, tallyOf } from '../../machines/outcome.ts';
import type { WayfinderFlow } from '../../schema/flow.ts';
import { Contacts, NextLinks } from './OutcomeLists.tsx';
import { OutcomeScreen } from './OutcomeScreen.tsx';
import type { OutcomeView, OutcomeViewProps } from './outcome-view.ts';
import { TallyTable } from './TallyTable.tsx';

type Props = OutcomeViewProps<WayfinderFlow>;

/** What each answer on the way means, what to do about it and whom to ask. */
const Reasons = (props: Props) => {
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

export const titleOf: OutcomeView<WayfinderFlow>['titleOf'] = ({ flow, outcomes }, { snapshot }) =>
  outcomes[decisionOutcome(flow, snapshot.context.answers) ?? '']?.titel ?? '';

/** A decision tree: which way the answers point, and why; where cases are counted, the counts so far. */
export const Outcome = (props: Props) => {
  const { flow, texts, tariffs, running } = props;
  const { answers } = running.snapshot.context;
  const verdict = decisionOutcome(flow, answers) ?? '';
  const tally = tallyOf(flow, answers, verdict, tariffs);
  const standing = flow.teller && fill(texts.wegwijzer['tot-nu-toe'], { aantal: tally.cases });
  return (
    <OutcomeScreen {...props} verdict={verdict} title={titleOf(props, running)} standing={standing}>
      {flow.teller !== undefined && <TallyTable {...props} tally={tally} />}
      <Reasons {...props} />
    </OutcomeScreen>
  );
};
