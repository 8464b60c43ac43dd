import { selectText } from '../path.ts';
import { standsHere } from '../phrasing.ts';
import type { Problem } from '../problem.ts';
import type { CheckedFlow } from './checked-flow.ts';
import { notHere } from './naming.ts';
import { idsAt } from './parts.ts';
import { stepsOf } from './roles.ts';

/** What is told of a step that is no step of the plan, or told twice; and a plan without steps. */
export const checkSteps = ({ item, data, kind }: CheckedFlow): readonly Problem[] => {
  if (kind !== 'stappenplan') return [];
  const steps = stepsOf(data);
  const questions = idsAt(data, 'vragen.*.id');
  const none =
    steps.length > 0 || questions.length === 0
      ? []
      : [item.problem(['vragen'], 'Geen vraag is een stap.', 'Zeg bij de antwoorden hoe ver de stap is, met telt: klaar, bezig of niet.')];
  const told = selectText(data, 'stappen.*.vraag');
  return [
    ...none,
    ...told.flatMap(({ path, value }, at) => {
      if (told.slice(0, at).some((earlier) => earlier.value === value))
        return [item.problem(path, `De stap "${value}" staat twee keer in deze lijst.`, 'Zet alles over een stap bij elkaar.')];
      if (steps.includes(value) || none.length > 0) return [];
      const remedy = questions.includes(value)
        ? 'Deze vraag is geen stap: geen antwoord zegt hoe ver zij is. Geef de antwoorden telt: klaar, bezig of niet.'
        : notHere('Deze stap', value, steps);
      return [item.problem(path, standsHere(value), remedy)];
    }),
  ];
};
