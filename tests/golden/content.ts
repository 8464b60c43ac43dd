import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Tariffs } from '../../src/rules/cost.ts';
import { subjectsOf, tariffsOf, type Subject } from '../../src/proof/subject.ts';
import { contentOf } from '../../src/schema/check/content.ts';
import { schemaProblems } from '../../src/schema/check/schemas.ts';
import { readItems } from '../../src/schema/check/read-items.ts';
import type { Flow } from '../../src/schema/flow.ts';
import type { Answer } from '../../src/schema/question.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const reading = readItems(join(root, 'content'));

/** The real content, and its pieces as they were read. */
export const { items } = reading;
export const content = contentOf(items);

/** A flow of the real content; throws with the faults of the content when it is of another kind or was refused. */
export const flowOf = <Kind extends Flow['soort']>(id: string, kind: Kind): Extract<Flow, { soort: Kind }> => {
  const flow = content.flows.get(id)?.data;
  if (flow?.soort === kind) return flow as Extract<Flow, { soort: Kind }>;
  throw new Error(`No ${kind} "${id}" in the content: ${JSON.stringify([...reading.problems, ...schemaProblems(reading)])}`);
};

export const stepsFlow = flowOf('aansluitstappen', 'stappenplan');
export const testFlow = flowOf('voorwaarden', 'toets');
export const costFlow = flowOf('kosten', 'rekenhulp');
export const comparisonFlow = flowOf('varianten', 'vergelijker');

/** Every flow of the content with its id, for tests that hold for all of them. */
export const flows: readonly { readonly id: string; readonly flow: Flow }[] = [...content.flows.values()].map(({ id, data }) => ({
  id,
  flow: data,
}));

/** What the content says under an answer of a choice, or of the rows of a list. */
export const answerOf = (flow: Flow, question: string, answer: string): Answer | undefined => {
  const asked = flow.vragen.find(({ id }) => id === question);
  return asked !== undefined && 'antwoorden' in asked ? asked.antwoorden.find(({ id }) => id === answer) : undefined;
};

/** The tariffs of the real content, in cents. */
export const tariffs: Tariffs = tariffsOf(content);

/** Old ids of a flow. */
export const renamesOf = (flow: string): readonly { readonly van: string; readonly naar: string }[] => content.renamed?.data[flow] ?? [];

/** The ids of the outcome texts of a flow, in the order of the alphabet. */
export const outcomesOf = (flow: string): readonly string[] =>
  [...content.outcomes.keys()]
    .filter((id) => id.startsWith(`${flow}/`))
    .map((id) => id.slice(flow.length + 1))
    .sort();

/** The signs of the comparison as its cases give them: they were copied from the source by themselves. */
export const signs: Readonly<Record<string, readonly string[]>> = content.cases.get('varianten')?.data.tekens ?? {};

/** The flows of the real content as they are proved. */
export const subjects: readonly Subject[] = subjectsOf(content, items);
