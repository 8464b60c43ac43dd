import { stateIcons } from '../../format/tone.ts';
import { Icon } from './Icon.tsx';

/** The state of a step or a condition, in words with an icon. */
export const Status = ({ state, text }: { readonly state: string | undefined; readonly text: string }) => (
  <span class="ww-status" data-state={state}>
    <Icon name={stateIcons[state ?? ''] ?? 'unknown'} />
    {text}
  </span>
);
