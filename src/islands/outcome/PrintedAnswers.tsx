import { routeStatus } from '../../machines/progress.ts';
import { AnswerList } from '../question/AnswerList.tsx';
import type { QuestionProps } from '../question/QuestionScreen.tsx';
import { PrintStamp } from './PrintStamp.tsx';

/** On paper, before there is an outcome: the answers so far, with the day and the link to go on. The review has its own list. */
export const PrintedAnswers = (props: QuestionProps) => {
  const { texts, running } = props;
  return (
    <div class="ww-printonly ww-printed">
      {running.screen.kind === 'question' && (
        <>
          <h2 class="nl-heading nl-heading--level-2">{texts.stroom['uw-antwoorden']}</h2>
          <AnswerList {...props} questions={routeStatus(running.snapshot.context)} />
        </>
      )}
      <PrintStamp texts={texts} link={location.href} said={texts.uitkomst['geprint-antwoorden']} />
    </div>
  );
};
