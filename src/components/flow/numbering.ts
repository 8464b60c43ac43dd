import type { Flow } from '../../schema/flow.ts';
import type { Role } from '../../schema/question.ts';
import type { Texts } from '../../schema/texts.ts';

/** The number of a question as it is asked, from 1; a row of a list or a number has that of its question. 0 where there is none. */
export const numberOf = (flow: Flow, id: string): number =>
  flow.vragen.findIndex(
    (question) =>
      question.id === id ||
      (question.soort === 'lijst' && question.rijen.some((row) => row.id === id)) ||
      (question.soort === 'getallen' && question.velden.some((field) => field.id === id)),
  ) + 1;

/** The numbers of questions or rows, each once, from low to high: "1, 2, 3". */
export const numbersOf = (flow: Flow, ids: readonly string[]): string =>
  [...new Set(ids.map((id) => numberOf(flow, id)))].sort((one, other) => one - other).join(', ');

/**
 * What the answer that counts so is called in a flow: of the first question with one of these roles, its first answer, or
 * its last one that is not known, as "I do not know" comes after answers that are no more certain; else what the role is
 * called.
 */
export const roleLabel = (flow: Flow, { telt }: Pick<Texts, 'telt'>, ...roles: readonly [Role, ...Role[]]): string => {
  for (const question of flow.vragen) {
    const candidates =
      'antwoorden' in question ? question.antwoorden.filter(({ telt: role }) => role !== undefined && roles.includes(role)) : [];
    const answer = roles.includes('onbekend') ? candidates.at(-1) : candidates[0];
    if (answer !== undefined) return answer.label;
  }
  return telt[roles[0]];
};

/** What readers see of the roles: the answers that are in order, that are not, and that are not known. */
export const roleLabels = (flow: Flow, texts: Pick<Texts, 'telt'>) => ({
  ja: roleLabel(flow, texts, 'vervuld', 'klaar'),
  nee: roleLabel(flow, texts, 'niet-vervuld', 'niet'),
  onbekend: roleLabel(flow, texts, 'onbekend'),
});
