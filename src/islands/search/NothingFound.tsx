import { writeQuery, type Query } from './query.ts';
import type { SearchProps } from './search-props.ts';

/** What a reader can try when nothing was found. */
export const NothingFound = ({ texts, query, glossary, siteMap }: SearchProps & { readonly query: Query }) => {
  const words = texts.zoeken;
  return (
    <>
      <p>{words['niets-uitleg']}</p>
      <ul>
        <li>{words['tip-spelling']}</li>
        <li>{words['tip-korter']}</li>
        {query.kind !== undefined && (
          <li>
            <a class="nl-link" href={writeQuery({ text: query.text })}>
              {words['tip-soort']}
            </a>
          </li>
        )}
        <li>
          <a class="nl-link" href={glossary}>
            {words['tip-begrippen']}
          </a>
        </li>
        <li>
          <a class="nl-link" href={siteMap}>
            {words['tip-sitemap']}
          </a>
        </li>
      </ul>
    </>
  );
};
