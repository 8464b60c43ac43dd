import { fill } from '../../format/placeholders.ts';
import type { ConditionResult } from '../../machines/outcome.ts';
import type { TestFlow } from '../../schema/flow.ts';
import type { Answer } from '../../schema/question.ts';
import type { FlowProps } from '../flow-props.ts';
import type { RunningFlow } from '../shell/use-question-flow.ts';
import { Contacts, NextLinks } from './OutcomeLists.tsx';
import { Status } from './Status.tsx';

type Props = FlowProps<TestFlow> & { readonly running: RunningFlow };

/** The answer given to a question, or to a row of a list. */
export const answerTo = ({ flow, running }: Props, id: string): Answer | undefined => {
  const given = running.snapshot.context.answers[id];
  const asked = flow.vragen.find(
    (question) => question.id === id || (question.soort === 'lijst' && question.rijen.some((row) => row.id === id)),
  );
  return asked?.antwoorden.find((answer) => answer.id === given);
};

/** What an answer asks of the reader, and whom to turn to. */
export const Advice = ({ answer, ...props }: Props & { readonly answer: Answer | undefined }) => {
  const told = answer?.actie ?? answer?.betekenis;
  return (
    <div>
      {told !== undefined && <p>{told}</p>}
      {answer?.opmerking !== undefined && <p>{answer.opmerking}</p>}
      <Contacts {...props} ids={answer?.bij ?? []} />
      {answer?.verder !== undefined && <NextLinks {...props} items={answer.verder} />}
    </div>
  );
};

const Condition = ({ result, ...props }: Props & { readonly result: ConditionResult }) => {
  const { flow, texts } = props;
  const condition = flow.voorwaarden.find(({ id }) => id === result.id);
  if (condition === undefined) return null;
  return (
    <li>
      <h4 class="nl-heading nl-heading--level-4">
        {condition.titel} <Status state={result.state} text={texts.toets[result.state]} />
      </h4>
      {result.state !== 'vervuld' && <p>{fill(texts.toets.voorwaarde, { uitleg: condition.uitleg })}</p>}
      {condition.vragen.map((id) => (
        <Advice key={id} {...props} answer={answerTo(props, id)} />
      ))}
    </li>
  );
};

/** Conditions with their state, what to do about each and whom to ask. */
export const ConditionList = ({
  results,
  title,
  ...props
}: Props & { readonly results: readonly ConditionResult[]; readonly title: string }) =>
  results.length === 0 ? null : (
    <section>
      <h3 class="nl-heading nl-heading--level-3">{title}</h3>
      <ul class="ww-plan">
        {results.map((result) => (
          <Condition key={result.id} {...props} result={result} />
        ))}
      </ul>
    </section>
  );
