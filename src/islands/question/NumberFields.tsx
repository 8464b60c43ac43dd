import { fill } from '../../format/placeholders.ts';
import type { NumberField, NumbersQuestion } from '../../schema/question.ts';
import { problemText } from '../shell/flow-text.ts';
import { FieldError, QuestionHelp, QuestionLegend } from './QuestionHead.tsx';
import type { QuestionProps } from './QuestionScreen.tsx';

/** One or more whole numbers; what was typed stays, also when it cannot be used. */
export const NumberFields = (props: QuestionProps & { readonly question: NumbersQuestion }) => {
  const { question, texts, running } = props;
  return (
    <fieldset class="ww-question">
      <QuestionLegend question={question} refused={running.snapshot.context.problems.length > 0} />
      <QuestionHelp question={question} texts={texts} id={question.id} />
      {question.velden.map((field) => (
        <NumberInput key={field.id} {...props} field={field} />
      ))}
    </fieldset>
  );
};

const NumberInput = (props: QuestionProps & { readonly field: NumberField }) => {
  const { field, texts, running } = props;
  const { answers, drafts, problems } = running.snapshot.context;
  const problem = problems.find((candidate) => candidate.field === field.id);
  const id = `veld-${field.id}`;
  const choose = (number: number): void => {
    const input = document.getElementById(id);
    if (!(input instanceof HTMLInputElement)) return;
    input.value = String(number);
    running.send({ type: 'field.changed', field: field.id, text: input.value });
    input.focus();
  };
  return (
    <div class={`ww-field${problem === undefined ? '' : ' ww-field--error'}`}>
      <label class="ww-field__label" for={id}>
        {field.label}
      </label>
      <p class="ww-field__hint" id={`${field.id}-toelichting`}>
        {field.toelichting !== undefined && `${field.toelichting} `}
        {texts.stroom['leeg-telt-als-nul']}
      </p>
      <FieldError id={field.id} text={problem && problemText(props, problem)} />
      <span class="ww-field__control">
        <input
          class="utrecht-textbox ww-field__input"
          type="text"
          inputMode="numeric"
          autoComplete="off"
          id={id}
          name={field.id}
          defaultValue={drafts[field.id] ?? String(answers[field.id] ?? '')}
          aria-describedby={[`${field.id}-toelichting`, problem && `${field.id}-fout`].filter(Boolean).join(' ')}
          aria-invalid={problem === undefined ? undefined : true}
        />{' '}
        <span class="ww-field__unit">{texts.stroom[`eenheid-${field.eenheid}`]}</span>
      </span>
      {field.snelkeuzes !== undefined && (
        <span class="ww-field__quick ww-noprint">
          {field.snelkeuzes.map((number) => (
            <button type="button" class="nl-button nl-button--secondary" key={number} onClick={() => choose(number)}>
              {fill(texts.stroom.snelkeuze, { aantal: number })}
            </button>
          ))}
        </span>
      )}
    </div>
  );
};
