import { fill } from '../../format/placeholders.ts';
import { stepsOutcome } from '../../machines/outcome.ts';
import type { StepsFlow } from '../../schema/flow.ts';
import { Contacts, NextLinks } from './OutcomeLists.tsx';
import { OutcomeScreen } from './OutcomeScreen.tsx';
import type { OutcomeView, OutcomeViewProps } from './outcome-view.ts';
import { Status } from './Status.tsx';

type Props = OutcomeViewProps<StepsFlow>;

export const titleOf: OutcomeView<StepsFlow>['titleOf'] = ({ flow, outcomes, texts }, { snapshot }) => {
  const { verdict, next } = stepsOutcome(flow, snapshot.context.answers);
  const at = flow.vragen.findIndex(({ id }) => id === next);
  if (verdict !== 'volgende-stap') return outcomes[verdict]?.titel ?? '';
  return fill(texts.stappenplan['volgende-stap'], { nummer: at + 1, titel: flow.vragen[at]?.titel ?? '' });
};

/** Every step with its status, what to do and whom to ask. */
const Plan = (props: Props & { readonly next: string | undefined }) => (
  <>
    <h3 class="nl-heading nl-heading--level-3">{props.texts.uitkomst.acties}</h3>
    <ol class="ww-plan">
      {props.flow.vragen.map(({ id, titel, antwoorden }) => {
        const answer = antwoorden.find((candidate) => candidate.id === props.running.snapshot.context.answers[id]);
        const status = (answer?.id ?? 'weet-niet') as keyof typeof props.texts.stappenplan;
        return (
          <li key={id} aria-current={id === props.next ? 'step' : undefined}>
            <h4 class="nl-heading nl-heading--level-4">
              {titel} <Status state={answer?.id} text={props.texts.stappenplan[status]} />
            </h4>
            {answer?.betekenis !== undefined && <p>{answer.betekenis}</p>}
            {answer?.actie !== undefined && <p>{answer.actie}</p>}
            {answer?.opmerking !== undefined && <p>{answer.opmerking}</p>}
            <Contacts {...props} ids={answer?.bij ?? []} />
            {answer?.verder !== undefined && <NextLinks {...props} items={answer.verder} />}
          </li>
        );
      })}
    </ol>
  </>
);

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
      <Plan {...props} next={next} />
    </OutcomeScreen>
  );
};
