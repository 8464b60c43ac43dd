import type { Flow, Part } from '../schema/flow.ts';
import type { Answers } from './answers.ts';
import { askingFacts } from './asking-facts.ts';
import { holds, type Facts } from './condition.ts';
import { routeOf } from './route.ts';

/** A part of an outcome that is shown, and whether its condition holds for certain. */
export interface ShownPart {
  readonly part: Part;
  readonly isCertain: boolean;
}

type States = Facts['states'];

/** What is known at an outcome: with what only its kind knows of itself, such as whether a total has an upper bound. */
const factsAt = (flow: Flow, answers: Answers, states: States): Facts => {
  const facts = askingFacts(flow, routeOf(flow, answers), answers);
  return { ...facts, states: { ...facts.states, ...states } };
};

/** The parts that belong to this outcome: those whose condition holds, and those that are shown too while it is unknown. */
export const partsOf = (flow: Flow, answers: Answers, outcome: string, states: States = {}): readonly ShownPart[] => {
  const facts = factsAt(flow, answers, states);
  return (flow.onderdelen ?? []).flatMap((part) => {
    if (part.uitkomsten !== undefined && !part.uitkomsten.includes(outcome)) return [];
    const truth = holds(part, facts);
    const isShown = truth ?? part['ook-bij-onbekend'] !== undefined;
    return isShown ? [{ part, isCertain: truth === true }] : [];
  });
};

const warningsThatHold = (flow: Flow, answers: Answers, states: States = {}): NonNullable<Flow['waarschuwingen']> => {
  const facts = factsAt(flow, answers, states);
  return (flow.waarschuwingen ?? []).filter((warning) => holds(warning, facts) === true);
};

/** The ids of the warnings of a flow that hold. */
export const warningIds = (flow: Flow, answers: Answers, states?: States): readonly string[] =>
  warningsThatHold(flow, answers, states).map(({ id }) => id);

/** The texts of the warnings of a flow that hold. */
export const warningsOf = (flow: Flow, answers: Answers, states?: States): readonly string[] =>
  warningsThatHold(flow, answers, states).map(({ tekst }) => tekst);
