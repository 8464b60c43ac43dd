import type { GoldenLink } from '../../src/schema/proof.ts';
import { content } from '../golden/content.ts';

/** Links that readers have, per flow, and what they open: `content/proeven/links.yaml`. */
export const golden: Readonly<Record<string, readonly GoldenLink[]>> = Object.fromEntries(
  [...content.links.values()].map(({ id, data }) => [id, data]),
);
