import type { Flow } from '../schema/flow.ts';
import type { Handover } from '../schema/question.ts';
import type { Answers } from './answers.ts';
import { firstThatHolds } from './condition.ts';
import { decisionOutcome } from './decision.ts';
import { askingFacts } from './asking-facts.ts';
import { fieldsOf, fits, type Field } from './questionnaire.ts';
import { routeOf } from './route.ts';
import { tallyOf } from './tally.ts';

/** The answer here; where cases are counted, the count with the case at hand. */
const answerHere = (flow: Flow, answers: Answers, field: string): string | number | undefined => {
  const counted =
    flow.soort === 'wegwijzer'
      ? tallyOf(flow, answers, decisionOutcome(flow, answers), {}).lines.find((line) => line.field === field)
      : undefined;
  return counted?.count ?? answers[field];
};

const valueOf = (flow: Flow, answers: Answers, { veld, van = veld, vertaal, rijen }: Handover): string | number | undefined => {
  if (rijen !== undefined) return firstThatHolds(rijen, askingFacts(flow, routeOf(flow, answers), answers))?.waarde;
  const answer = answerHere(flow, answers, van);
  return vertaal === undefined ? answer : vertaal[String(answer)];
};

/** The fields of another flow that may be filled from here. */
export type KnownFields = Readonly<Record<string, Field>>;

/** The fields of a flow, as another flow needs to know them. */
export const knownFields = (flow: Flow): KnownFields =>
  Object.fromEntries(flow.vragen.flatMap((question) => fieldsOf(flow, question)).map((field) => [field.id, field]));

/** The answers that one flow offers another: only those that the other flow knows. */
export const handedOver = (flow: Flow, answers: Answers, handovers: readonly Handover[], known: KnownFields): Answers => {
  const offered = handovers.flatMap((handover) => {
    const value = valueOf(flow, answers, handover);
    const field = known[handover.veld];
    return field !== undefined && value !== undefined && fits(field, value) ? [[handover.veld, value] as const] : [];
  });
  return Object.fromEntries(offered);
};
