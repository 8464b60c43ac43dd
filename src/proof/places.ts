import { answersOf } from '../rules/known.ts';
import type { Subject } from './subject.ts';

/** Every text in a piece of content, in one line. */
const textIn = (piece: unknown): string => {
  if (typeof piece === 'string') return piece;
  return typeof piece === 'object' && piece !== null ? Object.values(piece).map(textIn).join(' ') : '';
};

/**
 * What the content says at a place of a flow: `uitkomst <id>`, `vraag <id>`, `antwoord <vraag>=<antwoord>`, `rij <id>` (of a
 * list, with what the outcome tells about it), or a field of the flow, such as `opmerkingen`. Undefined where there is no
 * such place.
 */
export const textAt = ({ flow, outcomes }: Subject, place: string): string | undefined => {
  const [kind = '', name = ''] = place.split(' ');
  const plain = (piece: unknown): string | undefined => (piece === undefined ? undefined : textIn(piece).replaceAll(/\s+/g, ' '));
  if (kind === 'uitkomst') return plain(outcomes.get(name));
  if (kind === 'vraag') return plain(flow.vragen.find(({ id }) => id === name));
  if (kind === 'antwoord') {
    const [question = '', answer = ''] = name.split('=');
    const asked = flow.vragen.find(({ id }) => id === question);
    return plain(asked && answersOf(asked).find(({ id }) => id === answer));
  }
  if (kind !== 'rij') return name === '' ? plain(Object.entries(flow).find(([field]) => field === kind)?.[1]) : undefined;
  const row = flow.vragen.flatMap((question) => (question.soort === 'lijst' ? question.rijen : [])).find(({ id }) => id === name);
  const condition = flow.soort === 'toets' ? flow.voorwaarden.find(({ id }) => id === name) : undefined;
  return row === undefined && condition === undefined ? undefined : plain([row, condition]);
};
