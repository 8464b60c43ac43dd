import { writeQuery, type Query } from './query.ts';
import type { SearchProps } from './search-props.ts';

/** The way back from one kind of result to all of them; nothing where no kind was chosen. */
export const AllKinds = ({ texts, query: { text, kind } }: SearchProps & { readonly query: Query }) =>
  kind === undefined ? null : (
    <a class="nl-link" href={writeQuery({ text })}>
      {texts.zoeken['tip-soort']}
    </a>
  );
