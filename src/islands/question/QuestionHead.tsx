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

interface ChoiceProps {
  readonly type: 'radio' | 'checkbox';
  readonly field: string;
  readonly answer: { readonly id: string; readonly label: string; readonly uitleg?: string | undefined };
  /** A link to the field leads to its first choice. */
  readonly first: boolean;
  readonly chosen: boolean;
  readonly refused?: boolean;
}

/** One answer to choose: a native radio or checkbox with its label. */
export const Choice = ({ type, field, answer: { id, label, uitleg }, first, chosen, refused }: ChoiceProps) => (
  <label class="ww-choice">
    <input
      type={type}
      class="utrecht-radio-button"
      id={first ? `veld-${field}` : undefined}
      name={field}
      value={id}
      defaultChecked={chosen}
      aria-invalid={refused || undefined}
    />
    <span class="ww-choice__label">{label}</span>
    {uitleg !== undefined && <span class="ww-choice__hint">{uitleg}</span>}
  </label>
);
