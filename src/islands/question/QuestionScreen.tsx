import type { ComponentType, TargetedEvent, TargetedSubmitEvent } from 'preact';
import { fill } from '../../format/placeholders.ts';
import { previousQuestion, routeLength, routePosition } from '../../machines/progress.ts';
import type { Question } from '../../schema/question.ts';
import type { FlowProps } from '../flow-props.ts';
import type { RunningFlow } from '../shell/use-question-flow.ts';
import { ErrorSummary } from './ErrorSummary.tsx';
import { typedIn } from './typed-in.ts';

export interface QuestionProps extends FlowProps {
  readonly running: RunningFlow;
}

/** The view of each kind of question that a flow asks; a flow loads only those of its own kinds. */
export type FieldViews = Readonly<Partial<Record<Question['soort'], ComponentType<QuestionProps & { readonly question: never }>>>>;

/** One question on the screen: where one is, the question, why it is asked, and on. */
export const QuestionScreen = (props: QuestionProps & { readonly fieldViews: FieldViews }) => {
  const { flow, texts, running } = props;
  const { context } = running.snapshot;
  const question = flow.vragen.find(({ id }) => id === context.open);
  if (question === undefined) return null;
  const previous = previousQuestion(context);
  const submit = (event: TargetedSubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    running.send({ type: 'screen.submitted', typed: typedIn(event.currentTarget) });
  };
  const keep = ({ target, currentTarget }: TargetedEvent<HTMLFormElement>): void => {
    if (target instanceof HTMLInputElement)
      running.send({ type: 'field.changed', field: target.name, text: typedIn(currentTarget)[target.name] ?? '' });
  };
  const Fields = props.fieldViews[question.soort];
  return (
    <>
      {previous !== undefined && (
        <button
          type="button"
          class="ww-back ww-noprint"
          onClick={() => running.send({ type: 'screen.opened', screen: { kind: 'question', id: previous.id } })}
        >
          {texts.stroom.vorige}
        </button>
      )}
      <ErrorSummary {...props} />
      <p class="ww-flow__progress">{fill(texts.stroom.voortgang, { nummer: routePosition(context), totaal: routeLength(context) })}</p>
      <form method="dialog" noValidate autoComplete="off" onSubmit={submit} onChange={keep}>
        {Fields !== undefined && <Fields {...props} question={question as never} />}
        <div class="ww-actions ww-noprint">
          <button type="submit" class="nl-button nl-button--primary">
            {texts.stroom.verder}
          </button>
          <button
            type="button"
            class="nl-button nl-button--subtle"
            onClick={() => running.send({ type: 'screen.opened', screen: { kind: 'review' } })}
          >
            {texts.stroom[question.vrijblijvend === true ? 'overslaan' : 'naar-overzicht']}
          </button>
        </div>
      </form>
    </>
  );
};
