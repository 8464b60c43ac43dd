import * as z from 'zod';
import { day, line, path } from './vocabulary.ts';

/** `content/wijzigingen.yaml`: what changed on the site, for readers; newest first. The id is its permanent address. */
export const change = z.strictObject({
  datum: day,
  titel: line,
  wat: line,
  waarom: line,
  betekenis: line,
  paginas: z.array(path).min(1),
});

export type Change = z.infer<typeof change>;
