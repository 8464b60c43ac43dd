import type { Question } from '../../schema/question.ts';
import { answerLines } from '../shell/answer-text.ts';
import type { QuestionProps } from './QuestionScreen.tsx';

/** The answer to a question in words, a line for each of its fields. */
export const Answered = ({ question, ...props }: QuestionProps & { readonly question: Question }) => {
  const lines = answerLines(props, question, props.running.snapshot.context.answers);
  const missing = props.texts.stroom['niet-beantwoord'];
  if (lines.length === 1) return <>{lines[0]?.text ?? <em>{missing}</em>}</>;
  return (
    <ul>
      {lines.map(({ label, text }) => (
        <li key={label}>
          {label}: {text ?? <em>{missing}</em>}
        </li>
      ))}
    </ul>
  );
};

/** Every question on the route with its answer, each to be changed. */
export const AnswerList = (
  props: QuestionProps & { readonly questions: readonly { readonly question: Question; readonly answered: boolean }[] },
) => (
  <dl class="ww-review">
    {props.questions.map(({ question, answered }) => (
      <div class="ww-review__row" key={question.id} data-series={question.soort === 'reeks' ? question.reeks : undefined}>
        <dt>{question.titel}</dt>
        <dd>
          <Answered {...props} question={question} />
        </dd>
        <dd class="ww-review__action ww-noprint">
          <button
            type="button"
            class="nl-button nl-button--subtle"
            onClick={() => props.running.send({ type: 'screen.opened', screen: { kind: 'question', id: question.id } })}
          >
            {props.texts.stroom[answered ? 'wijzig' : 'beantwoord']}
            <span class="ww-visually-hidden">: {question.titel}</span>
          </button>
        </dd>
      </div>
    ))}
  </dl>
);
