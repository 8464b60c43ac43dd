import { answersOf } from '../rules/known.ts';
import type { Item } from '../schema/check/item.ts';
import type { Problem } from '../schema/check/problem.ts';
import type { Cases } from '../schema/proof.ts';
import type { Answer } from '../schema/question.ts';
import { shown } from './difference.ts';
import { textAt } from './places.ts';
import type { Subject } from './subject.ts';

/** The answer to each question that says that somebody does not know: the last, as what the source is silent on counts as unknown too. */
const unknowns = ({ flow }: Subject): ReadonlyMap<string, Answer> =>
  new Map(
    flow.vragen.flatMap((question) => {
      const unknown = answersOf(question)
        .filter(({ telt }) => telt === 'onbekend')
        .at(-1);
      return unknown === undefined ? [] : [[question.id, unknown] as const];
    }),
  );

const askProblems = (subject: Subject, { navragen }: Cases, item: Item): readonly Problem[] => {
  if (navragen === undefined) return [];
  const remedy = 'Verbeter het antwoord in de stroom, of dit bestand.';
  const found = unknowns(subject);
  return [
    ...Object.entries(navragen).flatMap(([id, contacts]) => {
      const unknown = found.get(id);
      const at = ['navragen', id];
      if (unknown === undefined) return [item.problem(at, `De vraag "${id}" heeft geen antwoord dat telt als onbekend.`, remedy)];
      const bij = unknown.bij ?? [];
      if (shown(bij) !== shown(contacts))
        return [item.problem(at, `De stroom noemt: ${shown(bij)}; dit bestand noemt: ${shown(contacts)}.`, remedy)];
      return unknown.actie === undefined
        ? [item.problem(at, 'Bij dit antwoord staat geen actie.', 'Zet in de stroom bij dit antwoord wat iemand doet (actie).')]
        : [];
    }),
    ...[...found.keys()]
      .filter((id) => !(id in navragen))
      .map((id) => item.problem(['navragen'], `De vraag "${id}" staat niet in deze lijst.`, 'Voeg haar toe, met bij wie iemand navraagt.')),
  ];
};

/** Where a text does not hold the words that it must, or does not say whom to ask. */
export const textProblems = (subject: Subject, file: Cases, item: Item): readonly Problem[] => [
  ...askProblems(subject, file, item),
  ...(file.zegt ?? []).flatMap(({ wat, plaats, noemt }, at) => {
    const text = textAt(subject, plaats)?.toLowerCase();
    if (text === undefined)
      return [
        item.problem(
          ['zegt', at, 'plaats'],
          `De plaats "${plaats}" is er niet in de stroom "${subject.id}".`,
          'Nodig: uitkomst, vraag, antwoord of rij met een id, of een veld van de stroom.',
        ),
      ];
    const missing = noemt.filter((part) => !text.includes(part.toLowerCase()));
    return missing.length === 0
      ? []
      : [
          item.problem(
            ['zegt', at, 'noemt'],
            `Bij "${plaats}" staat niet: ${missing.join('; ')}. (${wat})`,
            'Zet het terug in de tekst, of verbeter dit bestand.',
          ),
        ];
  }),
];
