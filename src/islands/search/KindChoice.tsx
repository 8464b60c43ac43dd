import type { Found } from './find.ts';
import { writeQuery, type Query } from './query.ts';
import type { SearchProps } from './search-props.ts';

/** Links to the same search for one kind of result, where there is more than one kind. */
export const KindChoice = ({ texts, kinds, query, counts }: SearchProps & { readonly query: Query; readonly counts: Found['counts'] }) => {
  const present = kinds.filter((kind) => (counts[kind] ?? 0) > 0);
  if (present.length < 2) return null;
  const total = present.reduce((sum, kind) => sum + (counts[kind] ?? 0), 0);
  return (
    <nav class="ww-search__kinds ww-noprint" aria-label={texts.zoeken.kies}>
      <ul>
        {[undefined, ...present].map((kind) => (
          <li key={kind ?? ''}>
            <a class="nl-link" href={writeQuery({ text: query.text, kind })} aria-current={kind === query.kind ? 'true' : undefined}>
              {kind === undefined ? texts.zoeken.alles : texts['zoek-soorten'][kind]} ({kind === undefined ? total : counts[kind]})
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
};
