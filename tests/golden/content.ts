import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import type { Tariffs } from '../../src/rules/cost.ts';
import { NOTHING } from '../../src/rules/range.ts';
import { readContent } from '../../src/schema/check/content.ts';
import type { Flow } from '../../src/schema/flow.ts';
import type { Answer } from '../../src/schema/question.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { content, problems } = readContent(join(root, 'content'));

/** A flow of the real content; throws with the faults of the content when it is of another kind or was refused. */
export const flowOf = <Kind extends Flow['soort']>(id: string, kind: Kind): Extract<Flow, { soort: Kind }> => {
  const flow = content.flows.get(id)?.data;
  if (flow?.soort === kind) return flow as Extract<Flow, { soort: Kind }>;
  throw new Error(`No ${kind} "${id}" in the content: ${JSON.stringify(problems)}`);
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

/** The answer to a question that counts as not known. */
export const unknownAnswer = (flow: Flow, question: string): Answer | undefined => {
  const asked = flow.vragen.find(({ id }) => id === question);
  return asked !== undefined && 'antwoorden' in asked ? asked.antwoorden.find(({ telt }) => telt === 'onbekend') : undefined;
};

/** The tariffs of the real content, in cents. */
export const tariffs: Tariffs = Object.fromEntries(
  [...content.tariffs.values()].map(({ id, data }) => [id, data.centen ?? data.procent ?? NOTHING]),
);

/** Old ids of a flow. */
export const renamesOf = (flow: string): readonly { readonly van: string; readonly naar: string }[] => content.renamed?.data[flow] ?? [];

/** The ids of the outcome texts of a flow, in the order of the alphabet. */
export const outcomesOf = (flow: string): readonly string[] =>
  [...content.outcomes.keys()]
    .filter((id) => id.startsWith(`${flow}/`))
    .map((id) => id.slice(flow.length + 1))
    .sort();

/** The title and the text of an outcome, without its components. */
export const outcomeText = (flow: string, outcome: string): string => {
  const [, head = '', body = ''] = readFileSync(join(root, 'content', 'uitkomsten', flow, `${outcome}.mdx`), 'utf8').split(/^---$/m);
  return `${head}${body.replaceAll(/<[^>]*>/g, '')}`;
};

/** Reads a YAML file of the tests. */
export const readCases = (path: string): unknown => parse(readFileSync(join(root, 'tests', path), 'utf8'));
