import { fill } from '../../format/placeholders.ts';
import type { ShownPart } from '../../machines/outcome.ts';
import type { FlowProps } from '../flow-props.ts';
import type { RunningFlow } from '../shell/use-question-flow.ts';
import { Places, Told } from './OutcomeLists.tsx';

type Props = FlowProps & { readonly running: RunningFlow; readonly parts: readonly ShownPart[] };

/** The parts of an outcome that hold, such as duties that add up; one that may hold says so. */
export const Parts = ({ parts, ...props }: Props) => {
  const { uitkomst } = props.texts;
  if (parts.length === 0) return null;
  return (
    <>
      <h3 class="nl-heading nl-heading--level-3">{uitkomst.onderdelen}</h3>
      <ul class="ww-plan">
        {parts.map(({ part, isCertain }) => (
          <li key={part.id}>
            <h4 class="nl-heading nl-heading--level-4">{part.titel}</h4>
            {!isCertain && <p class="ww-notice">{fill(uitkomst.misschien, { uitleg: part['ook-bij-onbekend'] ?? '' })}</p>}
            <Told {...props} told={part} lines={[...part.tekst, part.actie]} />
            <Places {...props} places={part.bronnen ?? []} />
          </li>
        ))}
      </ul>
    </>
  );
};
