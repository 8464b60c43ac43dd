import type { Flow } from '../schema/flow.ts';
import type { Handover } from '../schema/question.ts';
import { UNKNOWN, type Answers } from './answers.ts';
import { decisionOutcome } from './decision.ts';
import { fieldsOf } from './questionnaire.ts';
import { tallyOf } from './tally.ts';

type Rule = (from: { readonly flow: Flow; readonly answers: Answers; readonly handover: Handover }) => string | number | undefined;

/** Contracts with UWV and the gemeente are part of step 2: whether they are the three agreements of that step, the source does not say (000, Product; bijlage 3). */
const agreement: Rule = ({ answers }) => {
  const contracts = [answers['contract-uwv'], answers['contract-gemeente']];
  if (contracts.includes('ja')) return 'deels';
  return contracts.every((answer) => answer === 'nee') ? 'nee' : UNKNOWN;
};

/** A network that is there is half of step 4 (UWV still connects); a network that must come is none of it. */
const connection: Rule = ({ answers, handover }) => {
  if (answers.route === 'via-gemeente') return undefined;
  const network = answers[handover.van ?? 'verbinding'];
  if (network === 'bestaand' || network === 'ja') return 'deels';
  return network === 'nieuw' || network === 'nee' ? 'nee' : undefined;
};

const counted: Rule = ({ flow, answers, handover }) => {
  if (flow.soort !== 'wegwijzer') return undefined;
  return tallyOf(flow, answers, decisionOutcome(flow, answers), {}).lines.find(({ field }) => field === (handover.van ?? handover.veld))
    ?.count;
};

/** The rules that content may name for what one flow tells another. What does not follow is left out. */
const rules: Readonly<Record<Handover['regel'], Rule>> = {
  'zelfde-antwoord': ({ answers, handover }) => answers[handover.van ?? handover.veld],
  'overeenkomst-uit-contracten': agreement,
  'aansluiting-uit-verbinding': connection,
  telling: counted,
};

/** The fields of another flow that may be filled from here: the answers that they know, or `count` for a whole number. */
export type KnownFields = Readonly<Record<string, readonly string[] | 'count'>>;

/** The fields of a flow, as another flow needs to know them. */
export const knownFields = (flow: Flow): KnownFields =>
  Object.fromEntries(
    flow.vragen
      .flatMap((question) => fieldsOf(flow, question))
      .map((field) => [field.id, field.kind === 'count' ? 'count' : field.options]),
  );

/** The answers that one flow offers another: only those that the other flow knows. */
export const handedOver = (flow: Flow, answers: Answers, handovers: readonly Handover[], known: KnownFields): Answers => {
  const offered = handovers.flatMap((handover) => {
    const value = rules[handover.regel]({ flow, answers, handover });
    const field = known[handover.veld];
    const fits = field === 'count' ? typeof value === 'number' : field?.includes(String(value)) === true;
    return fits && value !== undefined ? [[handover.veld, value] as const] : [];
  });
  return Object.fromEntries(offered);
};
