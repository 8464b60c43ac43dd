import { rowsOfQuestion } from '../../machines/series.ts';
import type { ListQuestion, SeriesQuestion } from '../../schema/question.ts';
import { problemText } from '../shell/flow-text.ts';
import { Choice, FieldError, QuestionHelp, QuestionLegend } from './QuestionHead.tsx';
import type { QuestionProps } from './QuestionScreen.tsx';

/** Rows with a choice each: a fieldset of radios per row, within the fieldset of the question. */
export const RowFields = (props: QuestionProps & { readonly question: ListQuestion | SeriesQuestion }) => {
  const { flow, question, texts, running } = props;
  const { answers, drafts, problems } = running.snapshot.context;
  return (
    <fieldset class={`ww-question ww-rows ww-rows--${question.soort === 'lijst' ? 'lijst' : question.reeks}`}>
      <QuestionLegend question={question} refused={problems.length > 0} />
      <QuestionHelp question={question} texts={texts} id={question.id} />
      {rowsOfQuestion(flow, question).map((row) => {
        const problem = problems.find(({ field }) => field === row.id);
        const chosen = drafts[row.id] ?? answers[row.id];
        return (
          <fieldset
            role="radiogroup"
            class={`ww-rows__row${problem === undefined ? '' : ' ww-question--error'}`}
            key={row.id}
            aria-describedby={problem && `${row.id}-fout`}
            aria-invalid={problem === undefined ? undefined : true}
          >
            <legend class="ww-rows__label">{row.titel}</legend>
            {row.uitleg !== undefined && <p class="ww-field__hint">{row.uitleg}</p>}
            <FieldError id={row.id} text={problem && problemText(props, problem)} />
            <div class="ww-rows__choices">
              {row.choices.map(({ id, label }, at) => (
                <Choice key={id} type="radio" field={row.id} answer={{ id, label }} first={at === 0} chosen={chosen === id} />
              ))}
            </div>
          </fieldset>
        );
      })}
    </fieldset>
  );
};
