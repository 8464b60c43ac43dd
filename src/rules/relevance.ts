import type { Flow } from '../schema/flow.ts';
import type { Relevance } from '../schema/question.ts';
import type { Answers } from './answers.ts';
import { tied } from './vote.ts';

/**
 * The rules that content may name for when a question is asked: each route of connecting has its own costs
 * (000, Financiën); the chair decides when the votes are equal (004, 5.3).
 */
export const relevanceRules: Readonly<Record<Relevance, (answers: Answers, flow: Flow) => boolean>> = {
  'bij-rechtstreeks': ({ route }) => route === 'rechtstreeks',
  'bij-bestaande-verbinding': ({ route, verbinding }) => route === 'rechtstreeks' && verbinding === 'bestaand',
  'bij-via-gemeente': ({ route }) => route === 'via-gemeente',
  'bij-doorberekening': ({ route, doorberekening }) => route === 'via-gemeente' && doorberekening === 'ja',
  'bij-staken-van-stemmen': (answers, flow) => flow.soort === 'toets' && tied(flow, answers),
};
