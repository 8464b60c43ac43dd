import type { Flow } from '../../schema/flow.ts';
import type { Next } from '../../schema/question.ts';

const withoutHandover = (next: readonly Next[]): Next[] => next.map(({ mee: _, ...rest }) => rest);

/**
 * A flow with nothing but its course: what is asked, where it leads and which outcome it has. Parts, warnings, requirements
 * and handovers each look at answers of their own, so that with them there are many times more states.
 */
export const courseOf = (flow: Flow): Flow => {
  const vragen = flow.vragen.map((question) =>
    'antwoorden' in question
      ? {
          ...question,
          antwoorden: question.antwoorden.map((answer) =>
            answer.verder === undefined ? answer : { ...answer, verder: withoutHandover(answer.verder) },
          ),
        }
      : question,
  );
  const bare = { ...flow, vragen, onderdelen: undefined, waarschuwingen: undefined, volgende: withoutHandover(flow.volgende) };
  return (flow.soort === 'stappenplan' ? { ...bare, stappen: undefined } : bare) as Flow;
};
