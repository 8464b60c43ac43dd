import { style } from '../style.ts';
import { checkAlsoUseful } from './also-useful.ts';
import { bodyReferences, checkLinks } from './body-references.ts';
import { checkBody } from './check-body.ts';
import { contentOf, type Content } from './content.ts';
import { schemaProblems } from './schemas.ts';
import { dangling } from './dangling.ts';
import { fieldReferences } from './field-references.ts';
import { checkChartPages } from './chart-pages.ts';
import { checkCharts } from './charts.ts';
import { checkDiagrams } from './diagrams.ts';
import { checkChanges } from './changes.ts';
import { checkFlow } from './flow/check-flow.ts';
import { checkHandover } from './flow/handover.ts';
import { checkOutcomes } from './flow/outcomes.ts';
import { checkTariffs } from './flow/tariff-kinds.ts';
import { checkTable } from './table-sums.ts';
import { checkSisters } from './sisters.ts';
import { checkShown } from './shown.ts';
import { checkLogo } from './logo.ts';
import { checkContrast } from './theme.ts';
import type { Item } from './item.ts';
import { proofKinds } from './kind.ts';
import { checkMailboxes } from './mailboxes.ts';
import { checkNamed } from './named.ts';
import { checkPlaceholders, placeholderReferences } from './placeholders.ts';
import { inOrder, type Problem } from './problem.ts';
import { checkProse } from './prose.ts';
import { readLayers } from './layers.ts';
import type { Reference } from './reference.ts';
import { checkRenames } from './renames.ts';
import { checkTariffYears } from './tariff-period.ts';
import { styleRules } from './style-rules.ts';
import { unused } from './unused.ts';
import { checkUpkeep } from './upkeep.ts';

const everyItem: readonly ((item: Item) => readonly Problem[])[] = [checkPlaceholders, checkBody, checkLinks];

const referencesOf = (item: Item): readonly Reference[] => [
  ...fieldReferences(item),
  ...placeholderReferences(item),
  ...bodyReferences(item),
];

const place = ({ file, line, field }: Problem): string => `${file}:${line} ${field}`;

/** What the check of a folder gives. */
export interface Checked {
  readonly content: Content;
  /** Every piece of content as it was read, for what else is asked of it. */
  readonly items: readonly Item[];
  /** What must be mended: the site is not built with it. */
  readonly problems: readonly Problem[];
  /** What may be meant so. */
  readonly warnings: readonly Problem[];
}

/**
 * Reads and checks the content folder: every file, and how the files fit together. What does not depend on a file that
 * could not be read is still checked, so that an editor gets everything at once.
 */
export const checkContent = (folder: string, edition?: string): Checked => {
  const reading = readLayers(folder, edition);
  const items = reading.items.filter(({ kind }) => !proofKinds.includes(kind));
  const refused = [...reading.problems, ...schemaProblems(reading)];
  const told = new Set(refused.map(place));
  const references = items.flatMap(referencesOf);
  const rules = styleRules(style.safeParse(items.find(({ kind }) => kind === 'style')?.data).data);
  const within = items.flatMap((item) => [...everyItem.flatMap((check) => check(item)), ...checkProse(item, rules)]);
  const together = [
    ...items.filter(({ kind }) => kind === 'flow').flatMap(checkFlow),
    ...checkTariffs(items),
    ...checkNamed(items),
    ...items.filter(({ kind }) => kind === 'table').flatMap(checkTable),
    ...items.filter(({ kind }) => kind === 'theme').flatMap((theme) => [...checkContrast(theme), ...checkLogo(theme, folder, edition)]),
    ...checkCharts(items),
    ...checkChartPages(items),
    ...checkDiagrams(items),
    ...checkAlsoUseful(items),
    ...checkOutcomes(items),
    ...checkHandover(items),
    ...checkRenames(items),
    ...checkTariffYears(items),
    ...checkUpkeep(items),
    ...checkChanges(items),
    ...checkMailboxes(items),
    ...checkSisters(items, folder, edition),
    ...checkShown(references, items),
    ...dangling(references, reading),
    ...(reading.isComplete ? unused(references, reading) : []),
  ];
  const all = inOrder([...refused, ...within, ...together.filter((problem) => !told.has(place(problem)))]);
  return {
    content: contentOf(reading.items),
    items: reading.items,
    problems: all.filter(({ isWarning }) => isWarning !== true),
    warnings: all.filter(({ isWarning }) => isWarning === true),
  };
};
