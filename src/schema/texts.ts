import * as z from 'zod';
import { flowTexts } from './flow-texts.ts';
import { costTexts } from './cost-texts.ts';
import { paperTexts } from './paper-texts.ts';
import { registerTexts } from './register-texts.ts';
import { searchTexts } from './search-texts.ts';
import { siteTexts } from './site-texts.ts';

/** `content/teksten.yaml`: every word of the interface. */
export const texts = z.strictObject({ ...siteTexts, ...registerTexts, ...searchTexts, ...flowTexts, ...costTexts, ...paperTexts });

export type Texts = z.infer<typeof texts>;
