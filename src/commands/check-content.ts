import { existsSync } from 'node:fs';
import { checkAll } from './check-all.ts';
import { buildDay } from '../publish/day.ts';
import { contentFolder, editionName } from '../content/folder.ts';
import { writtenDate } from '../format/date.ts';
import type { Content } from '../schema/check/content.ts';
import { report, warningReport } from '../schema/check/problem.ts';
import { overdueFiles } from '../schema/check/upkeep.ts';

const summary = ({ pages, facts, tariffs, terms, flows, outcomes }: Content): string =>
  `De inhoud is in orde: ${pages.size} pagina’s, ${facts.size} feiten, ${tariffs.size} tarieven, ${terms.size} begrippen, ${flows.size} stromen, ${outcomes.size} uitkomsten.`;

/** The pages that nobody checked in time, and their number. They are no fault: a site of years ago can still be built. */
const overdue = (content: Content): string => {
  const due = overdueFiles(content, buildDay(process.env));
  const lines = due.map(({ file, day }) => `${file}  uiterlijk te controleren op ${writtenDate(day)}`);
  const count = due.length < 2 ? `${due.length === 0 ? 'Geen' : '1'} pagina is` : `${due.length} pagina’s zijn`;
  return [...lines, `${count} toe aan controle.`].join('\n');
};

/** Prints the report of a content folder; returns the exit code. */
const run = (folder: string, edition: string): number => {
  if (!existsSync(folder)) {
    console.error(`De map "${folder}" bestaat niet.`);
    return 1;
  }
  const { content, problems, warnings } = checkAll(folder, edition);
  const told = warningReport(warnings);
  if (problems.length === 0) console.log(`${summary(content)}\n${overdue(content)}`);
  else console.error(report(problems));
  if (told !== '') console.log(`\n${told}`);
  return problems.length === 0 ? 0 : 1;
};

process.exitCode = run(process.argv[2] ?? contentFolder(), editionName());
