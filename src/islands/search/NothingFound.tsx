import { AllKinds } from './AllKinds.tsx';
import type { Query } from './query.ts';
import type { SearchProps } from './search-props.ts';

/** What a reader can try when nothing was found. */
export const NothingFound = (props: SearchProps & { readonly query: Query }) => {
  const { texts, query, glossary, siteMap } = props;
  const words = texts.zoeken;
  return (
    <>
      <p>{words['niets-uitleg']}</p>
      <ul>
        <li>{words['tip-spelling']}</li>
        <li>{words['tip-korter']}</li>
        {query.kind !== undefined && (
          <li>
            <AllKinds {...props} />
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
