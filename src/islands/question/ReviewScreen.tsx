import { fill } from '../../format/placeholders.ts';
import { openQuestion, optionalQuestion, routeStatus } from '../../machines/progress.ts';
import { AnswerList } from './AnswerList.tsx';
import type { QuestionProps } from './QuestionScreen.tsx';

/** All questions and answers, to check and change; the outcome as soon as the answers suffice. */
export const ReviewScreen = (props: QuestionProps) => {
  const { texts, running } = props;
  const { context } = running.snapshot;
  const open = openQuestion(context);
  const optional = optionalQuestion(context);
  const goOn = open ?? optional;
  return (
    <section aria-labelledby="nakijken">
      <h2 class="nl-heading nl-heading--level-2" id="nakijken" tabIndex={-1} data-focus="">
        {texts.stroom['titel-nakijken']}
      </h2>
      <p>{texts.stroom[open === undefined ? 'nakijken-uitleg' : 'nakijken-open']}</p>
      <AnswerList {...props} questions={routeStatus(context)} />
      <div class="ww-actions ww-noprint">
        {open === undefined && (
          <button
            type="button"
            class="nl-button nl-button--primary"
            onClick={() => running.send({ type: 'screen.opened', screen: { kind: 'outcome' } })}
          >
            {texts.stroom['toon-uitkomst']}
          </button>
        )}
        {goOn !== undefined && (
          <button
            type="button"
            class={`nl-button nl-button--${open === undefined ? 'secondary' : 'primary'}`}
            onClick={() => running.send({ type: 'screen.opened', screen: { kind: 'question', id: goOn.id } })}
          >
            {fill(texts.stroom[open === undefined ? 'verder-met-deel' : 'verder-met'], { vraag: goOn.titel })}
          </button>
        )}
        <button type="button" class="nl-button nl-button--subtle" onClick={() => running.send({ type: 'answers.cleared' })}>
          {texts.stroom.opnieuw}
        </button>
      </div>
    </section>
  );
};
