import { fill } from '../../format/placeholders.ts';
import { answersGiven } from '../../machines/given.ts';
import { votingFields, type Vote } from '../../machines/outcome.ts';
import type { TestFlow } from '../../schema/flow.ts';
import type { FlowProps } from '../flow-props.ts';
import { fieldName } from '../shell/flow-text.ts';
import type { RunningFlow } from '../shell/use-question-flow.ts';
import { Advice } from './ConditionList.tsx';

type Props = FlowProps<TestFlow> & { readonly running: RunningFlow };

/** Whom to ask for each vote that the reader does not know. */
const UnknownVotes = (props: Props) => {
  const { answers } = props.running.snapshot.context;
  const unknown = votingFields(props.flow).filter((id) => answersGiven(props.flow, id, answers).some(({ actie }) => actie !== undefined));
  return unknown.length === 0 ? null : (
    <ul class="ww-plan">
      {unknown.map((id) => (
        <li key={id}>
          <h4 class="nl-heading nl-heading--level-4">{fieldName(props, id)}</h4>
          <Advice {...props} field={id} />
        </li>
      ))}
    </ul>
  );
};

/** How the vote ends, with the count behind it. */
export const VoteResult = ({ vote, ...props }: Props & { readonly vote: Vote }) => {
  const { toets } = props.texts;
  return (
    <section>
      <h3 class="nl-heading nl-heading--level-3">{toets.stemming}</h3>
      <p>
        <strong>{toets[vote.result]}</strong> {vote.byChair && toets['door-voorzitter']}
      </p>
      <p>{fill(toets['stemming-stand'], { voor: vote.inFavour, tegen: vote.against, onbekend: vote.unknown })}</p>
      <UnknownVotes {...props} />
      <p>{toets.quorum}</p>
    </section>
  );
};
