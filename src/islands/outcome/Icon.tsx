import { icons, type IconName } from '../../format/icon.ts';

/** An icon beside words that say the same. */
export const Icon = ({ name }: { readonly name: IconName }) => (
  <svg class="ww-icon" viewBox="0 0 24 24" aria-hidden="true">
    <path d={icons[name]} />
  </svg>
);
