import { select, valueAt, type Found } from '../path.ts';
import type { Problem } from '../problem.ts';
import type { CheckedFlow } from './checked-flow.ts';
import { within } from './parts.ts';

const REASON = 'zonder-weet-niet';

const knowsUnknown = (answers: readonly Found[]): boolean => answers.some(({ value }) => valueAt(value, ['telt']) === 'onbekend');

const ADD = 'Voeg een antwoord toe met telt: onbekend';

/** Questions, and weights of a comparison, at which nobody can say "I do not know", without a reason. */
export const checkUnknown = ({ item, data, kind }: CheckedFlow): readonly Problem[] => {
  const hasReason = valueAt(data, [REASON]) !== undefined;
  const questions = select(data, 'vragen.*').flatMap((question): readonly Problem[] => {
    const answers = within(question, 'antwoorden.*');
    if (answers.length === 0) return [];
    const own = valueAt(question.value, [REASON]) !== undefined;
    if (own && knowsUnknown(answers))
      return [
        item.problem(
          [...question.path, REASON],
          'Deze vraag heeft een antwoord dat als onbekend telt.',
          'Haal dit veld weg, of haal dat antwoord weg.',
        ),
      ];
    return own || hasReason || knowsUnknown(answers)
      ? []
      : [
          item.problem(
            [...question.path, 'antwoorden'],
            'Hier ontbreekt het antwoord "weet ik niet".',
            `${ADD}, of zeg bij "${REASON}" van de vraag of de stroom waarom niemand het hier niet weet.`,
          ),
        ];
  });
  if (kind !== 'vergelijker' || hasReason) return questions;
  const lists = ['belang', 'past'].flatMap((list) => {
    const answers = select(data, `${list}.*`);
    return answers.length === 0 || knowsUnknown(answers)
      ? []
      : [
          item.problem(
            [list],
            'Hier ontbreekt het antwoord "weet ik niet".',
            `${ADD}, of zeg bij "${REASON}" van de stroom waarom niemand het hier niet weet.`,
          ),
        ];
  });
  return [...questions, ...lists];
};
