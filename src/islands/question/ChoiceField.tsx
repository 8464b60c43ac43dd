import type { ChoiceQuestion } from '../../schema/question.ts';
import { problemText } from '../shell/flow-text.ts';
import { FieldError, QuestionHelp, QuestionLegend } from './QuestionHead.tsx';
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
      {question.antwoorden.map(({ id, label, uitleg }, at) => (
        <label class="ww-choice" key={id}>
          <input
            type="radio"
            class="utrecht-radio-button"
            id={at === 0 ? `veld-${question.id}` : undefined}
            name={question.id}
            value={id}
            defaultChecked={chosen === id}
          />
          <span class="ww-choice__label">{label}</span>
          {uitleg !== undefined && <span class="ww-choice__hint">{uitleg}</span>}
        </label>
      ))}
    </fieldset>
  );
};
