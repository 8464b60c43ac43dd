import { routeStatus } from '../../machines/progress.ts';
import { answerLines } from './answer-text.ts';
import { Answered } from '../question/AnswerList.tsx';
import type { QuestionProps } from '../question/QuestionScreen.tsx';

/** Longer answers stand in the list of all answers. */
const SHOWN = 2;

/** All questions with what was answered, beside the screen where there is room for it; each can be opened. */
export const SoFar = (props: QuestionProps) => {
  const { texts, running } = props;
  const { screen, send, snapshot } = running;
  return (
    <nav class="ww-sofar ww-noprint" aria-label={texts.stroom['naar-overzicht']}>
      <p>{texts.stroom['uw-antwoorden']}</p>
      <ol>
        {routeStatus(snapshot.context).map(({ question, answered }) => (
          <li key={question.id} aria-current={screen.kind === 'question' && screen.id === question.id ? 'step' : undefined}>
            <button
              type="button"
              class="ww-sofar__open"
              onClick={() => send({ type: 'screen.opened', screen: { kind: 'question', id: question.id } })}
            >
              {question.titel}
            </button>
            {answered &&
              (answerLines(props, question, snapshot.context.answers).length > SHOWN ? (
                texts.stroom.ingevuld
              ) : (
                <Answered {...props} question={question} />
              ))}
          </li>
        ))}
      </ol>
    </nav>
  );
};
