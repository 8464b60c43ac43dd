import { checkAlsoUseful } from './also-useful.ts';
import { bodyReferences, checkLinks } from './body-references.ts';
import { checkBody } from './check-body.ts';
import { contentOf, schemaProblems, type Content } from './content.ts';
import { dangling } from './dangling.ts';
import { fieldReferences } from './field-references.ts';
import { checkChartPages } from './chart-pages.ts';
import { checkCharts } from './charts.ts';
import { checkDiagrams } from './diagrams.ts';
import { checkFlowAnswers } from './flow-answers.ts';
import { checkChanges } from './changes.ts';
import { checkCosts } from './flow-costs.ts';
import { checkExamples } from './flow-examples.ts';
import { checkHandover } from './flow-handover.ts';
import { checkFlowIds } from './flow-ids.ts';
import { checkFlowLinks } from './flow-links.ts';
import { checkOutcomes } from './flow-outcomes.ts';
import { checkTables } from './flow-tables.ts';
import { checkTable } from './table-sums.ts';
import { checkTree } from './flow-tree.ts';
import { checkVerdicts } from './flow-verdicts.ts';
import { checkVote } from './flow-vote.ts';
import { checkShown } from './shown.ts';
import { checkLogo } from './logo.ts';
import { checkContrast } from './theme.ts';
import type { Item } from './item.ts';
import { checkMailboxes } from './mailboxes.ts';
import { checkPlaceholders, placeholderReferences } from './placeholders.ts';
import { inOrder, type Problem } from './problem.ts';
import { checkProse } from './prose.ts';
import { readLayers } from './layers.ts';
import type { Reference } from './reference.ts';
import { checkRenames } from './renames.ts';
import { unused } from './unused.ts';
import { checkUpkeep } from './upkeep.ts';

const everyItem: readonly ((item: Item) => readonly Problem[])[] = [checkPlaceholders, checkBody, checkLinks, checkProse];

const everyFlow: readonly ((item: Item) => readonly Problem[])[] = [
  checkFlowIds,
  checkFlowLinks,
  checkFlowAnswers,
  checkVerdicts,
  checkVote,
  checkCosts,
  checkExamples,
  checkTables,
  checkTree,
];

const referencesOf = (item: Item): readonly Reference[] => [
  ...fieldReferences(item),
  ...placeholderReferences(item),
  ...bodyReferences(item),
];

const place = ({ file, line, field }: Problem): string => `${file}:${line} ${field}`;

/**
 * Reads and checks the content folder: every file, and how the files fit together. What does not depend on a file that
 * could not be read is still checked, so that an editor gets everything at once.
 */
export const checkContent = (folder: string, edition?: string): { readonly content: Content; readonly problems: readonly Problem[] } => {
  const reading = readLayers(folder, edition);
  const { items } = reading;
  const refused = [...reading.problems, ...schemaProblems(reading)];
  const told = new Set(refused.map(place));
  const references = items.flatMap(referencesOf);
  const within = items.flatMap((item) => everyItem.flatMap((check) => check(item)));
  const together = [
    ...items.filter(({ kind }) => kind === 'flow').flatMap((flow) => everyFlow.flatMap((check) => check(flow))),
    ...items.filter(({ kind }) => kind === 'table').flatMap(checkTable),
    ...items.filter(({ kind }) => kind === 'theme').flatMap((theme) => [...checkContrast(theme), ...checkLogo(theme, folder, edition)]),
    ...checkCharts(items),
    ...checkChartPages(items),
    ...checkDiagrams(items),
    ...checkAlsoUseful(items),
    ...checkOutcomes(items),
    ...checkHandover(items),
    ...checkRenames(items),
    ...checkUpkeep(items),
    ...checkChanges(items),
    ...checkMailboxes(items),
    ...checkShown(references, items),
    ...dangling(references, reading),
    ...(reading.isComplete ? unused(references, items) : []),
  ];
  return {
    content: contentOf(items),
    problems: inOrder([...refused, ...within, ...together.filter((problem) => !told.has(place(problem)))]),
  };
};
