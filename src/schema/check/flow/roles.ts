import { select, selectText, valueAt, type Found, type Path } from '../path.ts';
import { either, standsHere } from '../phrasing.ts';
import type { Problem } from '../problem.ts';
import type { CheckedFlow } from './checked-flow.ts';
import { idsAt, questionsOf, within } from './parts.ts';

const MET = ['vervuld', 'niet-vervuld', 'niet-van-toepassing'];
const PROGRESS = ['klaar', 'bezig', 'niet'];
const VOTES = ['voor', 'tegen'];
const UNKNOWN = 'onbekend';

/** What the answers of a kind of flow can count as, where they decide something. */
const roles: Readonly<Record<string, readonly string[]>> = {
  toets: [...MET, UNKNOWN],
  stappenplan: [...PROGRESS, UNKNOWN],
  wegwijzer: [...MET, ...PROGRESS, UNKNOWN],
};

/** What a condition can count in a kind of flow. */
export const countedIn = (kind: string): readonly string[] => roles[kind] ?? [UNKNOWN];

const idOf = ({ value }: Found): string => String(valueAt(value, ['id']));

const isStep = (question: Found): boolean => selectText(question.value, 'antwoorden.*.telt').some(({ value }) => PROGRESS.includes(value));

/** The steps of a plan: questions with one choice that say how far it is. */
export const stepsOf = (flow: unknown): readonly string[] => questionsOf(flow, 'keuze').filter(isStep).map(idOf);

/** The questions of a test that its conditions rest on, by themselves or by their rows. */
const testedIn = (flow: unknown): readonly Found[] => {
  const named = idsAt(flow, 'voorwaarden.*.vragen.*');
  return select(flow, 'vragen.*').filter(
    (question) => named.includes(idOf(question)) || idsAt(question.value, 'rijen.*.id').some((row) => named.includes(row)),
  );
};

const votesIn = (flow: unknown): readonly string[] => idsAt(flow, 'stemming.*');

/** The questions that need a role at every answer, what for, and which roles there are. */
const deciding = ({ data, kind }: CheckedFlow): readonly (readonly [question: Found, what: string, roles: readonly string[]])[] => {
  const questions = select(data, 'vragen.*');
  const votes = votesIn(data);
  const tested = kind === 'toets' ? testedIn(data) : [];
  const steps = kind === 'stappenplan' ? questionsOf(data, 'keuze').filter(isStep) : [];
  return [
    ...tested
      .filter((question) => !votes.includes(idOf(question)))
      .map((question) => [question, 'Een voorwaarde rust op deze vraag', countedIn(kind)] as const),
    ...steps.map((question) => [question, 'Deze vraag is een stap', countedIn(kind)] as const),
    ...questions
      .filter((question) => votes.includes(idOf(question)))
      .map((question) => [question, 'Met deze vraag wordt gestemd', [...VOTES, UNKNOWN]] as const),
  ];
};

/** The roles that an answer of a question can have. */
const allowedAt = ({ data, kind }: CheckedFlow, question: Path): readonly string[] => {
  const at = valueAt(data, question);
  if (votesIn(data).includes(String(valueAt(at, ['id'])))) return [...VOTES, UNKNOWN];
  if (kind === 'toets' && testedIn(data).every(({ path }) => path[1] !== question[1])) return [...countedIn(kind), ...VOTES];
  return kind === 'stappenplan' && valueAt(at, ['soort']) !== 'keuze' ? [UNKNOWN] : countedIn(kind);
};

/** Roles of answers that their kind of flow does not know, and answers without one where it decides. */
export const checkRoles = (flow: CheckedFlow): readonly Problem[] => {
  const { item, data } = flow;
  const strange = selectText(data, 'vragen.*.antwoorden.*.telt').flatMap(({ path, value }) => {
    const allowed = allowedAt(flow, path.slice(0, 2));
    if (allowed.includes(value)) return [];
    const remedy =
      allowed.length === 1 ? 'Hier telt een antwoord alleen als onbekend. Haal dit veld weg.' : `Hier kan: ${either(allowed)}.`;
    return [item.problem(path, standsHere(value), remedy)];
  });
  const lacking = deciding(flow).flatMap(([question, what, needed]) =>
    within(question, 'antwoorden.*')
      .filter(({ value }) => valueAt(value, ['telt']) === undefined)
      .map(({ path }) =>
        item.problem([...path, 'telt'], standsHere(undefined), `${what}: zeg hoe dit antwoord telt, met telt: ${either(needed)}.`),
      ),
  );
  const numbers = flow.kind === 'toets' ? [] : select(data, 'vragen.*.velden.*.vervuld');
  return [
    ...strange,
    ...lacking,
    ...numbers.map(({ path }) => item.problem(path, standsHere({}), 'Alleen in een toets telt een getal als vervuld. Haal dit veld weg.')),
  ];
};
