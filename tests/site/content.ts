import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readContent } from '../../src/schema/check/content.ts';
import { report } from '../../src/schema/check/problem.ts';
import type { Edition } from '../../src/schema/reference.ts';
import type { Texts } from '../../src/schema/texts.ts';

const reading = readContent(join(fileURLToPath(new URL('../..', import.meta.url)), 'content'));

if (reading.problems.length > 0) throw new Error(report(reading.problems));

/** The content that the site is built from. */
export const { content } = reading;

const needed = <T>(entry: { readonly data: T } | undefined): T => {
  if (entry === undefined) throw new Error('The content lacks teksten.yaml or editie.yaml.');
  return entry.data;
};

/** Every word of the interface. */
export const texts: Texts = needed(content.texts);

export const edition: Edition = needed(content.edition);
