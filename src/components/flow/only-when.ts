import { conditionText, type Wording } from '../../format/condition-text.ts';
import { fill } from '../../format/placeholders.ts';
import type { Conditional } from '../../schema/condition.ts';

/** When something is asked or shown, as a sentence of its own; undefined where it always is. */
export const onlyWhen = (wording: Wording, conditional: Conditional): string | undefined => {
  const { als, 'als-een-van': oneOf, behalve } = conditional;
  const { alleen, 'alleen-niet': onlyNot } = wording.texts.voorwaarde;
  if (als === undefined && oneOf === undefined && behalve !== undefined) {
    return fill(onlyNot, { uitzondering: conditionText(wording, { als: behalve }) ?? '' });
  }
  const voorwaarde = conditionText(wording, conditional);
  return voorwaarde === undefined ? undefined : fill(alleen, { voorwaarde });
};
