import { fill } from '../../format/placeholders.ts';
import type { Vote } from '../../machines/outcome.ts';
import type { FlowTexts } from '../../schema/flow-texts.ts';

/** How the vote ends, with the count behind it. */
export const VoteResult = ({ vote, texts: { toets } }: { readonly vote: Vote; readonly texts: FlowTexts }) => (
  <section>
    <h3 class="nl-heading nl-heading--level-3">{toets.stemming}</h3>
    <p>
      <strong>{toets[vote.result]}</strong> {vote.byChair && toets['door-voorzitter']}
    </p>
    <p>{fill(toets['stemming-stand'], { voor: vote.inFavour, tegen: vote.against, onbekend: vote.unknown })}</p>
    <p>{toets.quorum}</p>
  </section>
);
