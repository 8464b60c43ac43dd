import * as z from 'zod';
import { flowTexts } from './flow-texts.ts';
import { siteTexts } from './site-texts.ts';

/** `content/teksten.yaml`: every word of the interface. */
export const texts = z.strictObject({ ...siteTexts, ...flowTexts });

export type Texts = z.infer<typeof texts>;
