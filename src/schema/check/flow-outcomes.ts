import { kindOfFlow } from './flow-parts.ts';
import type { Item } from './item.ts';
import { select, selectText, type Path } from './path.ts';
import type { Problem } from './problem.ts';

/** An outcome that a flow can have, and where the flow says so. */
interface Possible {
  readonly id: string;
  readonly path: Path;
}

/** The outcomes of the kinds of flow in which content does not name them itself. */
const fixed: Readonly<Record<string, readonly string[]>> = {
  stappenplan: ['volgende-stap', 'stappen-klaar', 'alles-onbekend'],
  rekenhulp: ['bedrag', 'ten-minste'],
  vergelijker: ['volgorde', 'geen-eenduidige-volgorde', 'geen-volgorde'],
};

const possibleIn = ({ data }: Item): readonly Possible[] | undefined => {
  const soort = kindOfFlow(data);
  if (fixed[soort] !== undefined) return fixed[soort].map((id) => ({ id, path: ['soort'] }));
  if (soort === 'toets') return selectText(data, 'oordelen.*.uitkomst').map(({ path, value }) => ({ id: value, path }));
  if (soort !== 'wegwijzer') return undefined;
  const questions = select(data, 'vragen.*.id').map(({ value }) => value);
  return ['vragen.*.antwoorden.*.naar', 'allesOnbekend', 'teller.uitkomst', 'teller.posten.*.uitkomst']
    .flatMap((pattern) => selectText(data, pattern))
    .filter(({ value }) => !questions.includes(value))
    .map(({ path, value }) => ({ id: value, path }));
};

const missing = (flow: Item, possible: readonly Possible[], items: readonly Item[]): readonly Problem[] => {
  const written = new Set(items.filter(({ kind }) => kind === 'outcome').map(({ id }) => id));
  return possible
    .filter(({ id }) => !written.has(`${flow.id}/${id}`))
    .map(({ id, path }) =>
      flow.problem(
        path,
        `Voor de uitkomst "${id}" is er geen tekst.`,
        `Maak het bestand content/uitkomsten/${flow.id}/${id}.mdx${path[0] === 'soort' ? '' : ', of verbeter het id'}.`,
      ),
    );
};

const strange = (outcome: Item, flows: readonly Item[]): readonly Problem[] => {
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
  const possible = possibleIn(flow);
  if (possible === undefined || possible.some((other) => other.id === id)) return [];
  return [outcome.problem([], `De stroom "${flowId}" heeft geen uitkomst "${id}".`, 'Verbeter de naam van het bestand of haal het weg.')];
};

/** Outcomes without a text, and texts without an outcome. A flow that could not be read is left alone. */
export const checkOutcomes = (items: readonly Item[]): readonly Problem[] => {
  const flows = items.filter(({ kind }) => kind === 'flow');
  return [
    ...flows.flatMap((flow) => missing(flow, possibleIn(flow) ?? [], items)),
    ...items.filter(({ kind }) => kind === 'outcome').flatMap((outcome) => strange(outcome, flows)),
  ];
};
