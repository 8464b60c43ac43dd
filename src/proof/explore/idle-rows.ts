import type { Item } from '../../schema/check/item.ts';
import type { Path } from '../../schema/check/path.ts';
import type { Problem } from '../../schema/check/problem.ts';
import type { Flow } from '../../schema/flow.ts';
import type { Exploration } from './explore.ts';
import type { IdleRow } from './rows.ts';
import { and } from './wording.ts';

const ROW: Readonly<Record<IdleRow['kind'], string>> = { oordelen: 'Dit oordeel', naar: 'Deze rij', rijen: 'Deze rij' };

/** A row that never counts, and why. */
export const idleRow = (item: Item, { kind, path, row, before }: IdleRow, { outcomes }: Pick<Exploration, 'outcomes'>): Problem => {
  const lost = new Set(outcomes.flatMap(({ id, reachable }) => (reachable ? [] : [id])));
  const outcome =
    'uitkomst' in row && typeof row.uitkomst === 'string' && lost.has(row.uitkomst)
      ? ` De uitkomst "${row.uitkomst}" komt hierdoor niet voor.`
      : '';
  if (before.length === 0)
    return item.problem(
      path,
      `${ROW[kind]} geldt nooit: geen antwoorden voldoen aan de voorwaarde.`,
      'Verbeter de voorwaarde, of haal de rij weg.',
    );
  const earlier = and(before.map((at) => String(at + 1)));
  return item.problem(
    path,
    `${ROW[kind]} komt nooit aan de beurt: ${before.length === 1 ? `rij ${earlier} geldt` : `de rijen ${earlier} gelden`} dan altijd al.${outcome}`,
    'Zet deze rij hoger, maak de voorwaarde van de eerdere rij nauwer, of haal de rij weg.',
  );
};

/** Where an outcome is named first: in a verdict, or where an answer leads. */
const namedAt = (flow: Flow, outcome: string): Path => {
  const verdict = (flow.oordelen ?? []).findIndex(({ uitkomst }) => uitkomst === outcome);
  if (verdict >= 0) return ['oordelen', verdict, 'uitkomst'];
  const question = flow.vragen.findIndex((one) => JSON.stringify(one).includes(`"naar":"${outcome}"`));
  return question < 0 ? [] : ['vragen', question];
};

/** Outcomes that nothing reaches, but for those of which an idle row or an unreachable question says so already. */
export const lostOutcomes = (flow: Flow, item: Item, { outcomes, idleRows, questions }: Exploration): readonly Problem[] => {
  const told = new Set(idleRows.map(({ row }) => ('uitkomst' in row ? row.uitkomst : 'naar' in row ? row.naar : undefined)));
  const unasked = new Set(questions.filter(({ reachable }) => !reachable).map(({ id }) => id));
  return outcomes
    .filter(({ id, reachable }) => !reachable && !told.has(id))
    .flatMap(({ id }) => {
      const path = namedAt(flow, id);
      if (path[0] === 'vragen' && unasked.has(flow.vragen[Number(path[1])]?.id ?? '')) return [];
      return [
        item.problem(
          path,
          `Geen antwoorden leiden naar de uitkomst "${id}".`,
          'Maak een weg of een oordeel dat erop uitkomt, of haal de uitkomst weg.',
        ),
      ];
    });
};
