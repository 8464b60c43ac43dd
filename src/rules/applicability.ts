import type { CostRule } from '../schema/flow.ts';
import { UNKNOWN, type Answers } from './answers.ts';
import { NOTHING, possibly, UNKNOWN_AMOUNT, type Range } from './range.ts';

/** Whether a cost applies. `open`: it may, and nobody can say how much. */
export type Applies = 'yes' | 'no' | 'maybe' | 'open';

const newConnection = ({ route, verbinding }: Answers): Applies => {
  if (route === UNKNOWN) return 'maybe';
  if (route !== 'rechtstreeks' || verbinding === 'bestaand') return 'no';
  return verbinding === 'nieuw' ? 'yes' : 'maybe';
};

const ownSubscription = (answers: Answers): Applies => {
  if (answers.route === UNKNOWN) return 'maybe';
  if (answers.route !== 'rechtstreeks') return 'no';
  if (answers.verbinding !== 'bestaand') return 'yes';
  const paid = answers['al-betaald'];
  return paid === 'ja' ? 'no' : paid === 'nee' ? 'yes' : 'maybe';
};

const passedOn = ({ route, doorberekening }: Answers): Applies => {
  if (route !== 'via-gemeente' || doorberekening === 'nee') return 'no';
  return doorberekening === 'ja' ? 'yes' : 'open';
};

/** The rules that content may name for a cost (000, Financiën and bijlage 3). */
export const costRules: Readonly<Record<CostRule, (answers: Answers) => Applies>> = {
  altijd: () => 'yes',
  'bij-nieuwe-verbinding': newConnection,
  'bij-eigen-abonnement': ownSubscription,
  'bij-doorberekening': passedOn,
};

/** The part of a range that counts, given whether the cost applies. */
export const applied = (applies: Applies, range: Range): Range =>
  ({ yes: range, no: NOTHING, maybe: possibly(range), open: UNKNOWN_AMOUNT })[applies];
