import type { Flow } from '../schema/flow.ts';

/** What a field is called: the label of a number, the name of a row, the title of a question; empty where there is none. */
export const nameOfField = (flow: Flow, id: string): string => {
  for (const question of flow.vragen) {
    if (question.id === id) return question.titel;
    if (question.soort === 'getallen') {
      const field = question.velden.find((candidate) => candidate.id === id);
      if (field !== undefined) return field.label;
    }
    if (question.soort === 'lijst') {
      const row = question.rijen.find((candidate) => candidate.id === id);
      if (row !== undefined) return row.titel;
    }
  }
  if (flow.soort !== 'vergelijker') return '';
  return [...(flow.criteria ?? []), ...(flow.bouwstenen ?? [])].find((row) => row.id === id)?.titel ?? '';
};

/** What an answer to a field is called; the id where there is no such answer. */
export const nameOfAnswer = (flow: Flow, field: string, answer: string): string => {
  const question = flow.vragen.find(
    (candidate) => candidate.id === field || (candidate.soort === 'lijst' && candidate.rijen.some(({ id }) => id === field)),
  );
  const own = question !== undefined && 'antwoorden' in question ? question.antwoorden : [];
  const number = flow.vragen
    .flatMap((candidate) => (candidate.soort === 'getallen' ? candidate.velden : []))
    .find(({ id }) => id === field);
  const weights = flow.soort === 'vergelijker' ? [...(flow.belang ?? []), ...(flow.past ?? [])] : [];
  return (
    [...own, ...(number?.onbekend === undefined ? [] : [number.onbekend]), ...weights].find(({ id }) => id === answer)?.label ?? answer
  );
};
