import type { FlowTexts } from '../../schema/flow-texts.ts';
import type { Question } from '../../schema/question.ts';

/** The question as the heading in a legend; it takes the focus after a step. */
export const QuestionLegend = ({ question, refused }: { readonly question: Question; readonly refused: boolean }) => (
  <legend class="ww-question__legend">
    <h2 class="ww-question__title nl-heading nl-heading--level-2" tabIndex={-1} data-focus={refused ? undefined : ''}>
      {question.vraag}
    </h2>
  </legend>
);

/** What helps to answer: a short explanation, and why we ask. */
export const QuestionHelp = ({ question, texts, id }: { readonly question: Question; readonly texts: FlowTexts; readonly id: string }) => (
  <>
    {question.toelichting !== undefined && (
      <p class="ww-question__hint" id={`${id}-toelichting`}>
        {question.toelichting}
      </p>
    )}
    {question.opmerkingen?.map((text) => (
      <p class="ww-question__hint" key={text}>
        {text}
      </p>
    ))}
    <details class="ww-why">
      <summary>{texts.stroom.waarom}</summary>
      <p>{question.waarom}</p>
    </details>
  </>
);

/** The message at a field that must be mended. */
export const FieldError = ({ id, text }: { readonly id: string; readonly text: string | undefined }) =>
  text === undefined ? null : (
    <p class="ww-field__error" id={`${id}-fout`}>
      {text}
    </p>
  );
