import type { Item } from '../item.ts';
import { nearest } from '../nearest.ts';
import { selectText, type Path } from '../path.ts';
import { didYouMean } from '../phrasing.ts';
import type { Problem } from '../problem.ts';
import { kindOfFlow } from './parts.ts';

/** An outcome that a flow can have, and where the flow says so. */
interface Possible {
  readonly id: string;
  readonly path: Path;
}

/** Where a flow says which outcomes it can have. Where a wayfinder leads to may be a question too. */
const OUTCOMES = ['oordelen.*.uitkomst', 'teller.uitkomst', 'teller.posten.*.uitkomst'];
const GOALS = ['vragen.*.naar', 'vragen.*.naar.*.naar', 'vragen.*.antwoorden.*.naar', 'vragen.*.antwoorden.*.naar.*.naar'];

const questionsIn = ({ data }: Item): readonly string[] => selectText(data, 'vragen.*.id').map(({ value }) => value);

const possibleIn = (flow: Item): readonly Possible[] => {
  const questions = questionsIn(flow);
  const goals = kindOfFlow(flow.data) === 'wegwijzer' ? GOALS.flatMap((pattern) => selectText(flow.data, pattern)) : [];
  return [...OUTCOMES.flatMap((pattern) => selectText(flow.data, pattern)), ...goals.filter(({ value }) => !questions.includes(value))].map(
    ({ path, value }) => ({ id: value, path }),
  );
};

const writtenFor = (flow: Item, items: readonly Item[]): readonly string[] =>
  items.filter(({ kind, id }) => kind === 'outcome' && id.startsWith(`${flow.id}/`)).map(({ id }) => id.slice(flow.id.length + 1));

/** What a name without a text was probably meant to be: an outcome with one or, where a way goes on, a question. */
const meantBy = (flow: Item, { id, path }: Possible, written: readonly string[]): string | undefined =>
  nearest(id, [...written, ...(path[0] === 'vragen' ? questionsIn(flow) : [])]);

const missing = (flow: Item, items: readonly Item[]): readonly Problem[] => {
  const written = writtenFor(flow, items);
  return possibleIn(flow)
    .filter(({ id }) => !written.includes(id))
    .map((possible) => {
      const meant = meantBy(flow, possible, written);
      const file = `content/uitkomsten/${flow.id}/${possible.id}.mdx`;
      return flow.problem(
        possible.path,
        `Voor de uitkomst "${possible.id}" is er geen tekst.`,
        meant === undefined ? `Maak het bestand ${file}, of verbeter het id.` : `${didYouMean(meant)}Anders: maak het bestand ${file}.`,
      );
    });
};

/** Parts of outcomes that belong to an outcome that the flow does not have. */
const misplaced = (flow: Item, items: readonly Item[]): readonly Problem[] => {
  // A text that no answers lead to is told with the text.
  const known = [...possibleIn(flow).map(({ id }) => id), ...writtenFor(flow, items)];
  return selectText(flow.data, 'onderdelen.*.uitkomsten.*')
    .filter(({ value }) => !known.includes(value))
    .map(({ path, value }) =>
      flow.problem(
        path,
        `Er staat: "${value}".`,
        `Deze stroom heeft geen uitkomst met dit id. ${didYouMean(nearest(value, known))}`.trim(),
      ),
    );
};

const strange = (outcome: Item, flows: readonly Item[], items: readonly Item[]): readonly Problem[] => {
  const [flowId = '', id = ''] = outcome.id.split('/');
  const flow = flows.find((candidate) => candidate.id === flowId);
  if (flow === undefined)
    return [
      outcome.problem(
        [],
        `De stroom "${flowId}" bestaat niet.`,
        'Geef de map de naam van een stroom uit content/stromen/, of haal haar weg.',
      ),
    ];
  const written = writtenFor(flow, items);
  const possible = possibleIn(flow).flatMap((one) => [one.id, written.includes(one.id) ? undefined : meantBy(flow, one, written)]);
  if (flow.data === undefined || possible.includes(id)) return [];
  return [outcome.problem([], `De stroom "${flowId}" heeft geen uitkomst "${id}".`, 'Verbeter de naam van het bestand of haal het weg.')];
};

/** Outcomes without a text, and texts without an outcome. A flow that could not be read is left alone. */
export const checkOutcomes = (items: readonly Item[]): readonly Problem[] => {
  const flows = items.filter(({ kind }) => kind === 'flow');
  return [
    ...flows.flatMap((flow) => [...missing(flow, items), ...misplaced(flow, items)]),
    ...items.filter(({ kind }) => kind === 'outcome').flatMap((outcome) => strange(outcome, flows, items)),
  ];
};
