import { fill } from '../format/placeholders.ts';
import { stepsOutcome } from '../machines/outcome.ts';
import type { StepsFlow as Steps } from '../schema/flow.ts';
import type { FlowProps } from './flow-props.ts';
import { Contacts, NextLinks } from './outcome/OutcomeLists.tsx';
import { OutcomeScreen } from './outcome/OutcomeScreen.tsx';
import { ChoiceField } from './question/ChoiceField.tsx';
import { FlowShell } from './shell/FlowShell.tsx';
import type { RunningFlow } from './shell/use-question-flow.ts';

type Props = FlowProps<Steps>;

const outcomeIn = ({ flow }: Props, { snapshot }: RunningFlow) => stepsOutcome(flow, snapshot.context.answers);

const titleIn = (props: Props, running: RunningFlow): string => {
  const { verdict, next } = outcomeIn(props, running);
  const at = props.flow.vragen.findIndex(({ id }) => id === next);
  if (verdict !== 'volgende-stap') return props.outcomes[verdict]?.titel ?? '';
  return fill(props.texts.stappenplan['volgende-stap'], { nummer: at + 1, titel: props.flow.vragen[at]?.titel ?? '' });
};

/** Every step with its status, what to do and whom to ask. */
const Plan = (props: Props & { readonly running: RunningFlow; readonly next: string | undefined }) => (
  <>
    <h3 class="nl-heading nl-heading--level-3">{props.texts.uitkomst.acties}</h3>
    <ol class="ww-plan">
      {props.flow.vragen.map(({ id, titel, antwoorden }) => {
        const answer = antwoorden.find((candidate) => candidate.id === props.running.snapshot.context.answers[id]);
        const status = (answer?.id ?? 'weet-niet') as keyof typeof props.texts.stappenplan;
        return (
          <li key={id} aria-current={id === props.next ? 'step' : undefined}>
            <h4 class="nl-heading nl-heading--level-4">
              {titel} <span class="ww-status" data-state={answer?.id}>{props.texts.stappenplan[status]}</span>
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
export const StepsFlow = ({ ...props }: Props) => (
  <FlowShell
    {...props}
    fieldViews={{ keuze: ChoiceField }}
    verdict={(running) => titleIn(props, running)}
    conclude={(running, say) => {
      const { verdict, next, ahead, done, of } = outcomeIn(props, running);
      return (
        <OutcomeScreen
          {...props}
          running={running}
          say={say}
          verdict={verdict}
          title={titleIn(props, running)}
          standing={fill(props.texts.stappenplan.stand, { klaar: done, totaal: of })}
        >
          {ahead.length > 0 && <p class="ww-notice">{props.texts.stappenplan.vooruit}</p>}
          <Plan {...props} running={running} next={next} />
        </OutcomeScreen>
      );
    }}
  />
);
