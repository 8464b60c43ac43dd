import { select } from '../path.ts';
import { together } from '../phrasing.ts';
import type { Problem } from '../problem.ts';
import { questionId, type CheckedFlow } from './checked-flow.ts';
import { usedOrMeant } from './naming.ts';
import { arrivalsFrom, goalsOf, goesOn, leadsOf, onTheWay, placesOf, reachFrom, runsOutFrom, type Lead } from './way.ts';

/** Whether a lead may come to an end at which there is neither a question nor an outcome. */
const endsNowhere = (flow: CheckedFlow, lead: Lead): boolean => placesOf(flow, lead).some((place) => runsOutFrom(flow, place));

const endProblem = (flow: CheckedFlow, lead: Lead): Problem => {
  const isList = Array.isArray(lead.target);
  const where = lead.target === undefined ? lead.path : [...lead.path, 'naar'];
  if (!goesOn(lead))
    return flow.item.problem(
      where,
      'De vraag waar dit naartoe leidt, wordt niet altijd gesteld.',
      'Daarna is er geen uitkomst. Voeg onder "oordelen" een oordeel zonder voorwaarde toe.',
    );
  return flow.item.problem(
    where,
    isList
      ? 'Ook de laatste rij heeft een voorwaarde, en er komt geen vraag meer.'
      : `Na de vraag "${questionId(flow, lead.question)}" komt geen vraag en geen uitkomst.`,
    isList
      ? 'Voeg een rij zonder voorwaarde toe: wat er anders gebeurt.'
      : 'Zeg met "naar" welke uitkomst er dan is, of voeg "oordelen" toe.',
  );
};

/** Questions that lead back to themselves, each circle told once. */
const circles = (flow: CheckedFlow, order: readonly number[]): readonly Problem[] =>
  order.flatMap((question) => {
    const reached = reachFrom(flow, question);
    if (!reached.has(question)) return [];
    const others = order.filter((other) => other !== question && reached.has(other) && reachFrom(flow, other).has(question));
    if (others.some((other) => other < question)) return [];
    const via = others.length === 0 ? 'haar antwoorden' : together(others.map((other) => `"${questionId(flow, other)}"`));
    return [
      flow.item.problem(
        ['vragen', question],
        `De vraag "${questionId(flow, question)}" komt via ${via} weer bij zichzelf uit.`,
        'Laat een van die antwoorden naar een andere vraag of een uitkomst gaan.',
      ),
    ];
  });

/** Questions of a wayfinder that no way leads to, that lead back to themselves, or after which there is nothing. */
export const checkTree = (flow: CheckedFlow): readonly Problem[] => {
  if (flow.kind !== 'wegwijzer') return [];
  const { item, data } = flow;
  const order = onTheWay(flow);
  const starts = arrivalsFrom(flow, 0);
  const leads = order.flatMap((question) => leadsOf(flow, question));
  const ids = order.map((question) => questionId(flow, question));
  const named = usedOrMeant(leads.flatMap(goalsOf), ids);
  const reached = new Set(starts.flatMap((start) => [start, ...reachFrom(flow, start)]));
  const ends =
    select(data, 'oordelen.*').length > 0
      ? []
      : [...new Map(leads.filter((lead) => endsNowhere(flow, lead)).map((lead) => [lead.path.join('.'), lead])).values()];
  return [
    ...order
      .filter((question) => !reached.has(question) && !named.has(questionId(flow, question)))
      .map((question) =>
        item.problem(
          ['vragen', question],
          `Geen antwoord leidt naar de vraag "${questionId(flow, question)}".`,
          'Verwijs ernaar met naar, of haal haar weg.',
        ),
      ),
    ...circles(flow, order),
    ...ends.map((lead) => endProblem(flow, lead)),
  ];
};
