import type { ComparisonFlow } from '../../schema/flow.ts';
import type { FlowProps } from '../flow-props.ts';

/** What research says, point by point with its place; never added to the other parts. Nothing where the flow names none. */
export const Research = ({ flow, texts, sources }: FlowProps<ComparisonFlow>) =>
  flow.onderzoek === undefined ? null : (
    <>
      <h3 class="nl-heading nl-heading--level-3">{texts.vergelijker['deel-c']}</h3>
      <ul>
        {flow.onderzoek.map(({ tekst, bronnen }) => (
          <li key={tekst}>
            {tekst} <small>({bronnen.map(({ bron, plaats }) => `${sources[bron]?.kort ?? bron}, ${plaats}`).join('; ')})</small>
          </li>
        ))}
      </ul>
    </>
  );
