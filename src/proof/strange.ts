import { chosenIn } from '../rules/answers.ts';
import { fits } from '../rules/questionnaire.ts';
import type { Item } from '../schema/check/item.ts';
import { nearest } from '../schema/check/nearest.ts';
import type { Path } from '../schema/check/path.ts';
import { didYouMean } from '../schema/check/phrasing.ts';
import type { Problem } from '../schema/check/problem.ts';
import type { Flow } from '../schema/flow.ts';
import type { Cases, GoldenCase } from '../schema/proof.ts';
import { fieldsIn, plainAnswers } from './case-answers.ts';
import type { Subject } from './subject.ts';

/** An answer that the flow does not take; without `field` one that no field takes. */
interface Strange {
  readonly field: string;
  readonly value: string | number;
  readonly isField: boolean;
}

const strangeIn = (flow: Flow, { antwoorden, overal }: GoldenCase): readonly Strange[] => {
  const fields = fieldsIn(flow);
  const own = Object.entries(plainAnswers(flow, antwoorden)).flatMap(([id, value]): readonly Strange[] => {
    const field = fields.get(id);
    if (field !== undefined && fits(field, value)) return [];
    const odd = field?.kind === 'several' ? chosenIn(value).find((one) => !field.options.includes(one)) : undefined;
    return [{ field: id, value: odd ?? value, isField: field !== undefined }];
  });
  const isTaken = overal === undefined || [...fields.values()].some((field) => fits(field, overal));
  return isTaken ? own : [...own, { field: '', value: overal, isField: true }];
};

interface Seen {
  readonly strange: Strange;
  readonly at: number;
  readonly times: number;
}

const wordingOf = ({ field, value, isField }: Strange, { id, flow }: Subject): readonly [string, string] => {
  if (!isField) {
    const meant = didYouMean(nearest(field, fieldsIn(flow).keys()));
    return [
      `De stroom "${id}" heeft geen vraag of veld "${field}".`,
      `${meant}Is de vraag hernoemd, verander dan het geval mee, en zet de oude naam in hernoemd.yaml.`,
    ];
  }
  return [
    field === '' ? `"${value}" is in de stroom "${id}" geen antwoord.` : `"${value}" is geen antwoord op "${field}".`,
    'Kies een antwoord van die vraag. Is het antwoord hernoemd, zet dan de oude naam in hernoemd.yaml.',
  ];
};

/** Names in cases that the flow does not know; one that stands in many cases is told once, at the first of them. */
export const strangeProblems = (subject: Subject, { gevallen }: Cases, item: Item): readonly Problem[] => {
  const seen = new Map<string, Seen>();
  gevallen.forEach((one, at) => {
    for (const strange of strangeIn(subject.flow, one)) {
      const key = strange.isField ? `${strange.field}=${strange.value}` : strange.field;
      const before = seen.get(key) ?? { strange, at, times: 0 };
      seen.set(key, { ...before, times: before.times + 1 });
    }
  });
  return [...seen.values()].map(({ strange, at, times }) => {
    const [found, remedy] = wordingOf(strange, subject);
    const path: Path = ['gevallen', at, ...(strange.field === '' ? ['overal'] : ['antwoorden', strange.field])];
    return item.problem(path, times === 1 ? found : `${found} Dat is zo in ${times} gevallen.`, remedy);
  });
};
