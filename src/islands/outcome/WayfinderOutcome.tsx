import { fill } from '../../format/placeholders.ts';
import { answersGiven } from '../../machines/given.ts';
import { branchesOn, decisionOutcome, tallyOf } from '../../machines/outcome.ts';
import type { WayfinderFlow } from '../../schema/flow.ts';
import { answerLines } from '../shell/answer-text.ts';
import { Told } from './OutcomeLists.tsx';
import { OutcomeScreen } from './OutcomeScreen.tsx';
import type { OutcomeView, OutcomeViewProps } from './outcome-view.ts';
import { TallyTable } from './TallyTable.tsx';

type Props = OutcomeViewProps<WayfinderFlow>;

/** What each answer on the way means, what to do about it and whom to ask. */
const Reasons = (props: Props) => {
  const { flow } = props;
  const { answers } = props.running.snapshot.context;
  const told = branchesOn(flow, answers).flatMap((question) =>
    answerLines(props, question, answers).flatMap(({ field, label = question.titel, text }) =>
      text === undefined ? [] : [{ field, heading: `${label}: ${text}` }],
    ),
  );
  if (told.length === 0) return null;
  return (
    <>
      <h3 class="nl-heading nl-heading--level-3">{props.texts.wegwijzer.redenen}</h3>
      <ol class="ww-plan">
        {told.map(({ field, heading }) => (
          <li key={field}>
            <h4 class="nl-heading nl-heading--level-4">{heading}</h4>
            {answersGiven(flow, field, answers).map((answer) => (
              <Told key={answer.id} {...props} told={answer} lines={[answer.betekenis, answer.actie, answer.opmerking]} />
            ))}
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
