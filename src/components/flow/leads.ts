import { conditionText, type Wording } from '../../format/condition-text.ts';
import { fill } from '../../format/placeholders.ts';
import type { Target } from '../../schema/question.ts';
import type { Texts } from '../../schema/texts.ts';

/**
 * Where an answer or a question leads, a sentence for each place; with its condition where it has one.
 * @param place says where an id of a question or an outcome leads
 */
export const leadsOf = (
  wording: Wording & { readonly texts: Texts },
  target: Target | undefined,
  place: (id: string) => string,
): string => {
  if (!Array.isArray(target)) return target === undefined ? '' : place(target);
  const { 'naar-als': under, 'naar-anders': otherwise } = wording.texts.stroompagina;
  return target
    .map(({ naar, ...condition }, at) => {
      const voorwaarde = conditionText(wording, condition);
      if (voorwaarde === undefined) return at === 0 ? place(naar) : fill(otherwise, { waarheen: place(naar) });
      return fill(under, { voorwaarde, waarheen: place(naar) });
    })
    .join(' ');
};
