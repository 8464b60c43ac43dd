import { existsSync } from 'node:fs';
import { checkContent } from '../schema/check/check-content.ts';
import type { Content } from '../schema/check/content.ts';
import { report } from '../schema/check/problem.ts';

const summary = ({ pages, facts, tariffs, terms, flows, outcomes }: Content): string =>
  `De inhoud is in orde: ${pages.size} pagina’s, ${facts.size} feiten, ${tariffs.size} tarieven, ${terms.size} begrippen, ${flows.size} stromen, ${outcomes.size} uitkomsten.`;

/** Prints the report of a content folder; returns the exit code. */
const run = (folder: string): number => {
  if (!existsSync(folder)) {
    console.error(`De map "${folder}" bestaat niet.`);
    return 1;
  }
  const { content, problems } = checkContent(folder);
  if (problems.length === 0) console.log(summary(content));
  else console.error(report(problems));
  return problems.length === 0 ? 0 : 1;
};

process.exitCode = run(process.argv[2] ?? 'content');
