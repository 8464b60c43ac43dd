import type { TargetedEvent } from 'preact';
import { counted, unitName, unitOf } from '../../format/unit.ts';
import type { NumberField, NumbersQuestion } from '../../schema/question.ts';
import { wholeText } from '../shell/answer-text.ts';
import { problemText, wholeOf } from '../shell/flow-text.ts';
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

type FieldProps = QuestionProps & { readonly field: NumberField };

/** The answer of who does not know the number; it empties the number, and a number takes it away. */
const Unknown = ({ field, chosen }: { readonly field: NumberField; readonly chosen: boolean }) =>
  field.onbekend === undefined ? null : (
    <label class="ww-keep__choice">
      <input type="checkbox" name={field.id} value={field.onbekend.id} defaultChecked={chosen} /> {field.onbekend.label}
    </label>
  );

const keepOne = ({ target, currentTarget }: TargetedEvent<HTMLDivElement>): void => {
  if (!(target instanceof HTMLInputElement)) return;
  for (const other of currentTarget.querySelectorAll<HTMLInputElement>('input')) {
    if (other === target) continue;
    if (other.type === 'text' && target.checked) other.value = '';
    if (other.type === 'checkbox' && target.value !== '') other.checked = false;
  }
};

const NumberInput = (props: FieldProps) => {
  const { flow, field, texts, running } = props;
  const { answers, drafts, problems } = running.snapshot.context;
  const problem = problems.find((candidate) => candidate.field === field.id);
  const id = `veld-${field.id}`;
  const unit = unitOf(flow, field.eenheid);
  const given = drafts[field.id] ?? String(answers[field.id] ?? '');
  const isUnknown = given !== '' && given === field.onbekend?.id;
  const choose = (number: number): void => {
    const input = document.getElementById(id);
    if (!(input instanceof HTMLInputElement)) return;
    input.value = String(number);
    input.dispatchEvent(new Event('change', { bubbles: true }));
    input.focus();
  };
  return (
    <div class={`ww-field${problem === undefined ? '' : ' ww-field--error'}`} onChange={keepOne}>
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
          defaultValue={isUnknown ? '' : given}
          aria-describedby={[`${field.id}-toelichting`, problem && `${field.id}-fout`].filter(Boolean).join(' ')}
          aria-invalid={problem === undefined ? undefined : true}
        />{' '}
        <span class="ww-field__unit">{wholeText(props, field, wholeOf(props, field)) ?? unitName(Number(given || Number.NaN), unit)}</span>
      </span>
      <Unknown field={field} chosen={isUnknown} />
      {field.snelkeuzes !== undefined && (
        <span class="ww-field__quick ww-noprint">
          {field.snelkeuzes.map((number) => (
            <button type="button" class="nl-button nl-button--secondary" key={number} onClick={() => choose(number)}>
              {counted(number, unit)}
            </button>
          ))}
        </span>
      )}
    </div>
  );
};
