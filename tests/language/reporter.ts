import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CSpellReporterModule } from 'cspell';
import { report, type Problem } from '../../src/schema/check/problem.ts';

type Reporter = ReturnType<CSpellReporterModule['getReporter']>;
type Issue = Parameters<NonNullable<Reporter['issue']>>[0];

const REMEDY = 'Verbeter het. Is het een naam of een vakwoord? Zet het dan in content/proeven/woorden.txt.';

const unknownWord = ({ text, uri = '', row, suggestions = [] }: Issue): Problem => {
  const [nearest] = suggestions;
  return {
    file: relative(process.cwd(), fileURLToPath(uri)),
    line: row,
    field: 'spelling',
    found: `Dit woord staat niet in de woordenlijst: "${text}".`,
    remedy: nearest === undefined ? REMEDY : `Bedoelt u "${nearest}"? ${REMEDY}`,
  };
};

/** Tells the words that cspell does not know in the way that `npm run check:content` tells problems. */
export const getReporter = (): Reporter => {
  const problems: Problem[] = [];
  return {
    issue: (issue) => problems.push(unknownWord(issue)),
    error: (message, error) => console.error(message, error),
    result: ({ files }) => {
      if (problems.length > 0) console.error(report(problems));
      else console.log(`De spelling is in orde: ${files} ${files === 1 ? 'bestand' : 'bestanden'}.`);
    },
  };
};
