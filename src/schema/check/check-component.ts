import type { Component } from './body.ts';
import { components, type ComponentShape, type Holds } from './components.ts';
import type { Item } from './item.ts';
import { nearest } from './nearest.ts';
import { didYouMean } from './phrasing.ts';
import type { Problem } from './problem.ts';

type Told = readonly [found: string, remedy: string];

const told = (found: string, remedy: string): Told => [found, remedy];

const unknown = (name: string): Told => {
  const meant = nearest(name, Object.keys(components));
  const remedy = meant === undefined ? 'Haal het weg, of kies een onderdeel uit de lijst in src/README.md.' : `Bedoelt u <${meant}>?`;
  return [`Het onderdeel <${name}> bestaat niet.`, remedy];
};

const attributeFault = (name: string, value: string | true | undefined, shape: ComponentShape): Told | undefined => {
  const holds: Holds | undefined = shape.required[name] ?? shape.optional?.[name];
  if (holds === undefined) {
    const known = Object.keys({ ...shape.required, ...shape.optional });
    return [`Het kenmerk "${name}" bestaat hier niet.`, `${didYouMean(nearest(name, known))}Schrijf ${shape.example}.`];
  }
  if (value === undefined) return [`De waarde van "${name}" staat tussen accolades.`, `Gebruik aanhalingstekens: ${shape.example}.`];
  if (holds === 'nothing')
    return value === true ? undefined : [`Het kenmerk "${name}" heeft een waarde.`, `Schrijf alleen ${name}, zonder = en zonder waarde.`];
  return value === true || value.trim() === '' ? [`Het kenmerk "${name}" heeft geen waarde.`, `Schrijf ${shape.example}.`] : undefined;
};

const faultsOf = (component: Component, shape: ComponentShape): readonly Told[] => {
  const missing = Object.keys(shape.required).filter((name) => !component.attributes.has(name));
  const isMisshapen = shape.wraps === component.isEmpty;
  return [
    ...[...component.attributes].map(([name, value]) => attributeFault(name, value, shape)).filter((fault) => fault !== undefined),
    ...missing.map((name): Told => [`Het kenmerk "${name}" ontbreekt.`, `Schrijf ${shape.example}.`]),
    ...(isMisshapen ? [told(shape.wraps ? 'Er staat geen tekst in.' : 'Er staat tekst in.', `Schrijf ${shape.example}.`)] : []),
  ];
};

/** Whether a component exists and has what it needs. */
export const checkComponent = (item: Item, component: Component): readonly Problem[] => {
  const shape = components[component.name];
  const faults = shape === undefined ? [unknown(component.name)] : faultsOf(component, shape);
  return faults.map(([found, remedy]) => item.bodyProblem(component.line, `<${component.name}>`, found, remedy));
};
