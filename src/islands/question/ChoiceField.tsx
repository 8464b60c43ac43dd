import type { ChoiceQuestion } from '../../schema/question.ts';
import { problemText } from '../shell/flow-text.ts';
import { Choice, FieldError, QuestionHelp, QuestionLegend } from './QuestionHead.tsx';
import type { QuestionProps } from './QuestionScreen.tsx';

/** One choice out of a few: native radios in a fieldset, nothing chosen beforehand. */
export const ChoiceField = (props: QuestionProps & { readonly question: ChoiceQuestion }) => {
  const { question, texts, running } = props;
  const { answers, drafts, problems } = running.snapshot.context;
  const chosen = drafts[question.id] ?? answers[question.id];
  const problem = problems.find(({ field }) => field === question.id);
  const described = [question.toelichting !== undefined && `${question.id}-toelichting`, problem !== undefined && `${question.id}-fout`]
    .filter((id) => id !== false)
    .join(' ');
  return (
    <fieldset
      role="radiogroup"
      class={`ww-question${problem === undefined ? '' : ' ww-question--error'}`}
      aria-describedby={described || undefined}
      aria-invalid={problem === undefined ? undefined : true}
    >
      <QuestionLegend question={question} refused={problem !== undefined} />
      <QuestionHelp question={question} texts={texts} id={question.id} />
      <FieldError id={question.id} text={problem && problemText(props, problem)} />
      {question.antwoorden.map((answer, at) => (
        <Choice key={answer.id} type="radio" field={question.id} answer={answer} first={at === 0} chosen={chosen === answer.id} />
      ))}
    </fieldset>
  );
};
