import type { Path } from '../../schema/check/path.ts';
import type { ConditionLine, ConditionLines, Conditional } from '../../schema/condition.ts';
import type { Flow } from '../../schema/flow.ts';
import { handoversIn } from './handovers.ts';
import { conditionsIn, isField, linesOf } from './watched.ts';

const boundsIn = (line: ConditionLine): readonly string[] =>
  typeof line === 'object' && !Array.isArray(line)
    ? [...('van' in line ? [line.van] : []), ...('tot' in line ? [line.tot] : [])].filter((bound) => typeof bound === 'string')
    : [];

/** The fields that a condition looks at, also through the rules that it names. */
const fieldsOf = (flow: Flow, conditional: Conditional, seen: readonly string[] = []): readonly string[] =>
  linesOf(conditional).flatMap((lines: ConditionLines) => {
    const named = Object.entries(lines).filter(([word]) => isField(word));
    const rules = [lines.regel ?? []].flat().filter((id) => !seen.includes(id));
    return [
      ...named.flatMap(([field, line]) => [field, ...boundsIn(line as ConditionLine)]),
      ...rules.flatMap((id) => fieldsOf(flow, flow.regels?.[id] ?? {}, [...seen, id])),
    ];
  });

/** What lies outside conditions and reads a field too. */
const readElsewhere = (flow: Flow): readonly string[] => {
  const wholes = flow.vragen.flatMap((question) =>
    question.soort === 'getallen' ? question.velden.flatMap(({ uit }) => (uit === undefined ? [] : [uit])) : [],
  );
  const handed = handoversIn(flow).flatMap(({ handover: { veld, van = veld, rijen }, within }) => [
    ...(rijen === undefined ? [van] : []),
    ...(within === undefined ? [] : [within]),
  ]);
  const counted = flow.soort === 'wegwijzer' ? (flow.teller?.posten ?? []).map(({ veld }) => veld) : [];
  if (flow.soort !== 'rekenhulp') return [...wholes, ...handed, ...counted];
  const priced = flow.posten.flatMap(({ bedrag, aantal, staffel, percentage }) =>
    [bedrag, aantal, staffel?.veld, percentage?.veld].filter((field) => typeof field === 'string'),
  );
  return [...wholes, ...handed, ...priced, ...flow.blokken.flatMap(({ periode }) => (periode === undefined ? [] : [periode.veld]))];
};

/** Whether every target lies further on, so that a question that was passed does not come back. */
const goesForward = (flow: Flow): boolean => {
  if (flow.soort !== 'wegwijzer') return true;
  const places = new Map(flow.vragen.map(({ id }, at) => [id, at]));
  return flow.vragen.every((question, at) => {
    const targets = [question.naar, ...(question.soort === 'keuze' ? question.antwoorden.map(({ naar }) => naar) : [])];
    const ids = targets.flatMap((target) => (Array.isArray(target) ? target.map(({ naar }) => naar) : [target ?? '']));
    return ids.every((id) => (places.get(id) ?? Infinity) > at);
  });
};

/** Where a condition is looked at last: at its question, or at the outcome. Rules count where they are named. */
const placeOf = ([list, at, ...rest]: Path): number => (list === 'vragen' && !rest.includes('verder') ? Number(at) : Infinity);

/** Per field that a rule looks at, the place of the last question that does; Infinity where the outcome does. */
export const lastLooks = (flow: Flow): ReadonlyMap<string, number> => {
  const places = new Map<string, number>();
  const look = (field: string, place: number): void => void places.set(field, Math.max(place, places.get(field) ?? 0));
  const isForward = goesForward(flow);
  for (const { path, conditional } of conditionsIn(flow)) {
    if (path[0] === 'regels') continue;
    for (const field of fieldsOf(flow, conditional)) look(field, isForward ? placeOf(path) : Infinity);
  }
  for (const field of readElsewhere(flow)) look(field, Infinity);
  return places;
};
