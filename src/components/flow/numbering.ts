import type { Flow } from '../../schema/flow.ts';

/** The number of a question as it is asked, from 1; a row of a list has the number of its list. 0 where there is none. */
export const numberOf = (flow: Flow, id: string): number =>
  flow.vragen.findIndex((question) => question.id === id || (question.soort === 'lijst' && question.rijen.some((row) => row.id === id))) +
  1;

/** The numbers of questions or rows, each once, from low to high: "1, 2, 3". */
export const numbersOf = (flow: Flow, ids: readonly string[]): string =>
  [...new Set(ids.map((id) => numberOf(flow, id)))].sort((one, other) => one - other).join(', ');

/** What an answer is called in a flow; its id where no question has it. */
export const answerLabel = (flow: Flow, id: string): string => {
  for (const question of flow.vragen) {
    const answer =
      question.soort === 'keuze' || question.soort === 'lijst' ? question.antwoorden.find((candidate) => candidate.id === id) : undefined;
    if (answer !== undefined) return answer.label;
  }
  return id;
};
