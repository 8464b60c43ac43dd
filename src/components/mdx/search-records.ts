import { years } from '../../format/date.ts';
import { fill } from '../../format/placeholders.ts';
import { searchWords } from '../../format/search-words.ts';
import type { SearchRecord } from '../../schema/search.ts';
import { entryOf, pages, pathsOfTerms, sources, terms, texts } from './content.ts';
import { figures, plain } from './plain.ts';
import { places, type Place } from './places.ts';
import { entries, type Entry } from './register.ts';
import { subjectName, subjectOf } from './register-lines.ts';
import { registerPath, SEARCH_PATH, SITEMAP_PATH } from '../../format/href.ts';

const ofPlaces = async (): Promise<readonly SearchRecord[]> => {
  const words = await texts();
  // What explains a flow is found by the page of the flow.
  const isFound = ({ path, kind }: Place): boolean =>
    kind !== 'explanation' && !path.startsWith(registerPath()) && path !== SEARCH_PATH && path !== SITEMAP_PATH;
  const all = await pages();
  return Promise.all(
    [...(await places()).values()].filter(isFound).map(async ({ path, title, kind, section }) => {
      const { omschrijving = '', zoekwoorden = [] } = all.get(path)?.data ?? {};
      return {
        address: path,
        title,
        kind: kind === 'flow' ? ('hulpmiddel' as const) : ('pagina' as const),
        section: section ?? words.sitemap.overig,
        words: searchWords(await plain(omschrijving), zoekwoorden),
      };
    }),
  );
};

const ofTerms = async (): Promise<readonly SearchRecord[]> => {
  const [all, paths, values, labels] = [await terms(), await pathsOfTerms(), await figures(), await places()];
  return Object.entries(all).map(([id, { term, afkorting, uitleg, nu = '' }]) => ({
    address: `${paths.get(id) ?? ''}#${id}`,
    title: afkorting === undefined ? term : `${term} (${afkorting})`,
    kind: 'begrip',
    section: labels.get([...paths.values()][0] ?? '')?.label ?? '',
    text: fill(`${uitleg} ${nu}`, values),
  }));
};

const ofFacts = async (): Promise<readonly SearchRecord[]> => {
  const [all, allSources, words] = [await entries(), await sources(), await texts()];
  const title = ({ sort, data }: Entry): string => (sort === 'feit' ? data.stelling : sort === 'tarief' ? data.naam : data.titel);
  return all.map((entry) => ({
    address: registerPath(entry.data.bron, entry.id),
    title: title(entry),
    kind: 'feit',
    section: `${subjectName(subjectOf(entry), words)}, ${entryOf(allSources, entry.data.bron, 'Bron').kort}`,
    text: years(entry.data.peildatum),
  }));
};

/** Everything that a reader can find by searching. */
export const searchRecords = async (): Promise<readonly SearchRecord[]> => [
  ...(await ofPlaces()),
  ...(await ofTerms()),
  ...(await ofFacts()),
];
