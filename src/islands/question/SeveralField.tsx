import type { TargetedEvent } from 'preact';
import { chosenIn } from '../../machines/given.ts';
import type { SeveralQuestion } from '../../schema/question.ts';
import { problemText } from '../shell/flow-text.ts';
import { Choice, FieldError, QuestionHelp, QuestionLegend } from './QuestionHead.tsx';
import type { QuestionProps } from './QuestionScreen.tsx';

/** Several choices out of a few: native checkboxes in a fieldset; an answer that excludes the others clears them, and they clear it. */
export const SeveralField = (props: QuestionProps & { readonly question: SeveralQuestion }) => {
  const { question, texts, running } = props;
  const { answers, drafts, problems } = running.snapshot.context;
  const chosen = chosenIn(drafts[question.id] ?? answers[question.id]);
  const problem = problems.find(({ field }) => field === question.id);
  const isAlone = (id: string): boolean => question.antwoorden.some((answer) => answer.id === id && answer['sluit-uit'] === true);
  const clearOthers = ({ target, currentTarget }: TargetedEvent<HTMLFieldSetElement>): void => {
    if (!(target instanceof HTMLInputElement) || !target.checked) return;
    for (const other of currentTarget.querySelectorAll<HTMLInputElement>('input'))
      if (other !== target && (isAlone(target.value) || isAlone(other.value))) other.checked = false;
  };
  const hint = `${question.id}-meer`;
  const described = [
    question.toelichting !== undefined && `${question.id}-toelichting`,
    hint,
    problem !== undefined && `${question.id}-fout`,
  ].filter((id) => id !== false);
  return (
    <fieldset
      class={`ww-question${problem === undefined ? '' : ' ww-question--error'}`}
      aria-describedby={described.join(' ')}
      onChange={clearOthers}
    >
      <QuestionLegend question={question} refused={problem !== undefined} />
      <QuestionHelp question={question} texts={texts} id={question.id} />
      <p class="ww-question__hint" id={hint}>
        {texts.stroom['meer-antwoorden']}
      </p>
      <FieldError id={question.id} text={problem && problemText(props, problem)} />
      {question.antwoorden.map((answer, at) => (
        <Choice
          key={answer.id}
          type="checkbox"
          field={question.id}
          answer={answer}
          first={at === 0}
          chosen={chosen.includes(answer.id)}
          refused={problem !== undefined}
        />
      ))}
    </fieldset>
  );
};
