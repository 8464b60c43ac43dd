import { fill } from '../../format/placeholders.ts';
import { answersGiven } from '../../machines/given.ts';
import { openRequirements, roleOf, stepsIn, stepsOutcome } from '../../machines/outcome.ts';
import type { StepsFlow } from '../../schema/flow.ts';
import type { ChoiceQuestion } from '../../schema/question.ts';
import { Contacts, Places, Told } from './OutcomeLists.tsx';
import { OutcomeScreen } from './OutcomeScreen.tsx';
import type { OutcomeView, OutcomeViewProps } from './outcome-view.ts';
import { Status } from './Status.tsx';

type Props = OutcomeViewProps<StepsFlow>;

/** A verdict that no condition leads to says no more than that something is left: the next step says more. */
const isRest = ({ oordelen }: StepsFlow, verdict: string): boolean =>
  oordelen.some((row) => row.uitkomst === verdict && !row.als && !row['als-een-van'] && !row.behalve);

export const titleOf: OutcomeView<StepsFlow>['titleOf'] = ({ flow, outcomes, texts }, { snapshot }) => {
  const { verdict, next } = stepsOutcome(flow, snapshot.context.answers);
  const steps = stepsIn(flow.vragen);
  const at = steps.findIndex(({ id }) => id === next);
  if (at < 0 || !isRest(flow, verdict)) return outcomes[verdict]?.titel ?? '';
  return fill(texts.stappenplan['volgende-stap'], { nummer: at + 1, titel: steps[at]?.titel ?? '' });
};

const Named = ({ title, items }: { readonly title: string; readonly items: readonly string[] }) =>
  items.length === 0 ? null : (
    <>
      <p>
        <strong>{title}:</strong>
      </p>
      <ul>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </>
  );

/** What a step asks for: when it is done, its papers and who does it while it is not; and what is still open. */
const Needed = ({ id, isDone, ...props }: Props & { readonly id: string; readonly isDone: boolean }) => {
  const { flow, texts, running } = props;
  const step = flow.stappen?.find(({ vraag }) => vraag === id);
  if (step === undefined) return null;
  const { stappenplan } = texts;
  return (
    <>
      {!isDone && step.klaar !== undefined && <p>{fill(stappenplan['klaar-als'], { uitleg: step.klaar })}</p>}
      <Named title={stappenplan.eisen} items={openRequirements(flow, id, running.snapshot.context.answers)} />
      {!isDone && <Named title={stappenplan.documenten} items={step.documenten ?? []} />}
      {!isDone && <Contacts {...props} label={stappenplan.wie} ids={step.wie} />}
      <Places {...props} places={step.bronnen ?? []} />
    </>
  );
};

const Step = ({ step, isNext, ...props }: Props & { readonly step: ChoiceQuestion; readonly isNext: boolean }) => {
  const { flow, texts } = props;
  const { answers } = props.running.snapshot.context;
  const role = roleOf(flow, step.id, answers[step.id]);
  const state = role === 'klaar' || role === 'bezig' || role === 'niet' ? role : 'onbekend';
  return (
    <li aria-current={isNext ? 'step' : undefined}>
      <h4 class="nl-heading nl-heading--level-4">
        {step.titel} <Status state={state} text={texts.stappenplan[state]} />
      </h4>
      {answersGiven(flow, step.id, answers).map((answer) => (
        <Told key={answer.id} {...props} told={answer} lines={[answer.betekenis, answer.actie, answer.opmerking]} />
      ))}
      <Needed {...props} id={step.id} isDone={state === 'klaar'} />
    </li>
  );
};

/** A plan of ordered steps: which is next, and what to do at each. */
export const Outcome = (props: Props) => {
  const { flow, texts, running } = props;
  const { verdict, next, ahead, done, of } = stepsOutcome(flow, running.snapshot.context.answers);
  return (
    <OutcomeScreen
      {...props}
      verdict={verdict}
      title={titleOf(props, running)}
      standing={fill(texts.stappenplan.stand, { klaar: done, totaal: of })}
    >
      {ahead.length > 0 && <p class="ww-notice">{texts.stappenplan.vooruit}</p>}
      <h3 class="nl-heading nl-heading--level-3">{texts.uitkomst.acties}</h3>
      <ol class="ww-plan">
        {stepsIn(flow.vragen).map((step) => (
          <Step key={step.id} {...props} step={step} isNext={step.id === next} />
        ))}
      </ol>
    </OutcomeScreen>
  );
};
