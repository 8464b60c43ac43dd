import { useEffect, useRef } from 'preact/hooks';
import { fill } from '../../format/placeholders.ts';
import { AllKinds } from './AllKinds.tsx';
import { KindChoice } from './KindChoice.tsx';
import { NothingFound } from './NothingFound.tsx';
import { writeQuery } from './query.ts';
import { ResultList } from './ResultList.tsx';
import { SearchForm } from './SearchForm.tsx';
import type { SearchProps } from './search-props.ts';
import { STEP, useSearch, type Search } from './use-search.ts';

type Words = SearchProps['texts']['zoeken'];

const headingOf = (search: Search, words: Words): string | undefined => {
  if (search.phase === 'idle' || search.phase === 'searching') return undefined;
  if (search.phase === 'failed') return words.mislukt;
  const { text } = search.query;
  if (search.found.matches.length === 0) return fill(words.niets, { vraag: text });
  return fill(search.found.isPartial ? words.deels : words.gevonden, { vraag: text });
};

/** What is said once, and only once: how much was found, and how much of it is shown after more was asked for. */
const toldOf = (search: Search, words: Words): string => {
  if (search.phase !== 'done') return '';
  const [total, shown] = [search.found.matches.length, search.results.length];
  if (shown > STEP) return fill(words.getoond, { aantal: shown, totaal: total });
  return fill(total === 1 ? words.resultaat : words.resultaten, { aantal: total });
};

/** The search: a form, one quiet live region, and what was found for the words in the address. */
export const SearchShell = (props: SearchProps) => {
  const { texts, siteName } = props;
  const words = texts.zoeken;
  const { search, step, ask, showMore } = useSearch(props);
  const heading = useRef<HTMLHeadingElement>(null);
  const query = search.phase === 'idle' ? { text: '' } : search.query;
  const title = headingOf(search, words);
  const told = toldOf(search, words);

  useEffect(() => {
    const subject = query.text === '' ? words.titel : fill(words['titel-vraag'], { vraag: query.text });
    document.title = fill(texts.title, { onderwerp: subject, site: siteName });
    document.documentElement.dataset.search = search.phase === 'done' && search.results.length > 0 ? 'found' : search.phase;
  }, [search]);

  useEffect(() => {
    if (step > 0) heading.current?.focus();
  }, [step]);

  return (
    <div class="ww-search">
      <SearchForm {...props} query={query} ask={ask} />
      {title !== undefined && (
        <h2 class="nl-heading nl-heading--level-2" tabIndex={-1} ref={heading} key={title}>
          {title}
        </h2>
      )}
      <p class="ww-search__told" role="status">
        <span key={told}>{told}</span>
      </p>
      {search.phase === 'searching' && <p>{words.bezig}</p>}
      {search.phase === 'failed' && (
        <>
          <p>{words['mislukt-uitleg']}</p>
          <button type="button" class="nl-button nl-button--secondary" onClick={() => location.reload()}>
            {words.opnieuw}
          </button>
        </>
      )}
      {search.phase === 'done' && (
        <>
          {search.found.mended !== undefined && (
            <p key={search.found.mended}>{fill(words.verbeterd, { vraag: query.text, woorden: search.found.mended })}</p>
          )}
          {search.found.isPartial && (
            <p>
              {words['deels-uitleg']} <AllKinds {...props} query={query} />
            </p>
          )}
          <KindChoice {...props} query={query} counts={search.found.counts} />
          {search.results.length === 0 && <NothingFound {...props} query={query} />}
          <ResultList
            key={writeQuery(query)}
            results={search.results}
            total={search.found.matches.length}
            texts={texts}
            showMore={showMore}
          />
        </>
      )}
    </div>
  );
};
