import { fill } from '../../format/placeholders.ts';
import { answersGiven } from '../../machines/given.ts';
import type { ConditionResult } from '../../machines/outcome.ts';
import type { TestFlow } from '../../schema/flow.ts';
import type { FlowProps } from '../flow-props.ts';
import { numberText } from '../shell/answer-text.ts';
import type { RunningFlow } from '../shell/use-question-flow.ts';
import { Told } from './OutcomeLists.tsx';
import { Status } from './Status.tsx';

type Props = FlowProps<TestFlow> & { readonly running: RunningFlow };

/** What the answers to a question, or to a row of a list, ask of the reader, and whom to turn to. */
export const Advice = ({ field, ...props }: Props & { readonly field: string }) => {
  const { answers } = props.running.snapshot.context;
  const number = numberText(props, field, answers);
  return (
    <div>
      {number !== undefined && <p>{number}</p>}
      {answersGiven(props.flow, field, answers).map((answer) => (
        <Told key={answer.id} {...props} told={answer} lines={[answer.actie ?? answer.betekenis, answer.opmerking]} />
      ))}
    </div>
  );
};

type Level = 3 | 4;

interface ConditionProps extends Props {
  readonly result: ConditionResult;
  /** The level of the heading above it. */
  readonly level: Level;
}

const Condition = ({ result, level, ...props }: ConditionProps) => {
  const { flow, texts } = props;
  const condition = flow.voorwaarden.find(({ id }) => id === result.id);
  if (condition === undefined) return null;
  const Heading = level === 3 ? 'h4' : 'h5';
  const explained = !['vervuld', 'niet-van-toepassing'].includes(result.state);
  return (
    <li>
      <Heading class="nl-heading nl-heading--level-4">
        {condition.titel} <Status state={result.state} text={texts.toets[result.state]} />
      </Heading>
      {explained && <p>{fill(texts.toets.voorwaarde, { uitleg: condition.uitleg })}</p>}
      {condition.vragen.map((id) => (
        <Advice key={id} {...props} field={id} />
      ))}
    </li>
  );
};

interface ListProps extends Props {
  readonly results: readonly ConditionResult[];
  readonly title: string;
  readonly level?: Level;
}

/** Conditions with their state, what to do about each and whom to ask; nothing without conditions. */
export const ConditionList = ({ results, title, level = 3, ...props }: ListProps) => {
  const Heading = level === 3 ? 'h3' : 'h4';
  return results.length === 0 ? null : (
    <section>
      <Heading class={`nl-heading nl-heading--level-${level}`}>{title}</Heading>
      <ul class="ww-plan">
        {results.map((result) => (
          <Condition key={result.id} {...props} result={result} level={level} />
        ))}
      </ul>
    </section>
  );
};
