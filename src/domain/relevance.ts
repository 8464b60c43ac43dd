import type { Relevance } from '../schema/question.ts';
import type { Answers } from './answers.ts';

/** The rules that content may name for when a question is asked (stromen.md, flow 3: the input per route). */
export const relevanceRules: Readonly<Record<Relevance, (answers: Answers) => boolean>> = {
  'bij-rechtstreeks': ({ route }) => route === 'rechtstreeks',
  'bij-bestaande-verbinding': ({ route, verbinding }) => route === 'rechtstreeks' && verbinding === 'bestaand',
  'bij-via-gemeente': ({ route }) => route === 'via-gemeente',
  'bij-doorberekening': ({ route, doorberekening }) => route === 'via-gemeente' && doorberekening === 'ja',
};
