import type { Content } from '../schema/check/content.ts';
import type { Item } from '../schema/check/item.ts';
import { inOrder } from '../schema/check/problem.ts';
import type { Kind } from '../schema/check/kind.ts';
import { explore } from './explore/explore.ts';
import { exploreReport } from './explore/explore-report.ts';
import { NOTHING_FOUND, together, type Report } from './report.ts';
import { runCases } from './run-cases.ts';
import { runLinks } from './run-links.ts';
import { subjectsOf, type Subject } from './subject.ts';

/** A file with proof for a flow that is not there. A flow that its schema refused is told elsewhere. */
const astray = (item: Item, items: readonly Item[]): Report =>
  items.some(({ kind, id }) => kind === 'flow' && id === item.id)
    ? NOTHING_FOUND
    : {
        ...NOTHING_FOUND,
        problems: [
          item.problem([], `De stroom "${item.id}" bestaat niet.`, 'Geef dit de naam van een stroom uit stromen/, of haal het weg.'),
        ],
      };

const proofBy = (item: Item, content: Content, subject: Subject): Report => {
  const file = content.cases.get(item.id)?.data;
  const links = content.links.get(item.id)?.data;
  if (item.kind === 'flow') return exploreReport(subject.flow, item, explore(subject));
  if (item.kind === 'cases') return file === undefined ? NOTHING_FOUND : runCases(subject, file, item);
  return links === undefined ? NOTHING_FOUND : runLinks(subject, links, item);
};

const KINDS: readonly Kind[] = ['flow', 'cases', 'links'];

/**
 * Proves the flows of content that was read: explores each, and runs its cases and its links.
 * @param faulty the files of flows with faults: what their rules say is not known
 */
export const prove = (content: Content, items: readonly Item[], faulty: ReadonlySet<string> = new Set()): Report => {
  const all = subjectsOf(content, items);
  const files = new Map(items.filter(({ kind }) => kind === 'flow').map(({ id, file }) => [id, file]));
  const subjects = new Map(all.filter(({ id }) => !faulty.has(files.get(id) ?? '')).map((subject) => [subject.id, subject]));
  // What leads to a flow that its schema refused would be told of the flows that are sound, and hide the cause.
  const isWhole = items.every(({ kind, id }) => kind !== 'flow' || content.flows.has(id));
  const { problems, warnings } = together(
    items
      .filter(({ kind }) => (isWhole ? KINDS : ['flow']).includes(kind))
      .map((item) => {
        const subject = subjects.get(item.id);
        return subject === undefined ? astray(item, items) : proofBy(item, content, subject);
      }),
  );
  return { problems: inOrder(problems), warnings: inOrder(warnings) };
};
