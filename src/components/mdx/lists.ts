import type { Lists } from '../../content/citations.ts';
import { charts, diagrams, flows, tariffs, terms } from './content.ts';

/** What the lists and pictures on pages are made from. */
export const lists = async (): Promise<Lists> => {
  const [allFlows, allTerms, allTariffs, allCharts, allDiagrams] = await Promise.all([flows(), terms(), tariffs(), charts(), diagrams()]);
  return { flows: allFlows, terms: allTerms, tariffs: allTariffs, charts: allCharts, diagrams: allDiagrams };
};
