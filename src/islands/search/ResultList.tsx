import { useEffect, useRef } from 'preact/hooks';
import type { Result } from './result.ts';
import type { SearchProps } from './search-props.ts';

const ResultItem = ({ result, texts }: { readonly result: Result; readonly texts: SearchProps['texts'] }) => {
  const { href, title, kind, section, excerpt, places } = result;
  return (
    <li>
      <h3 class="nl-heading nl-heading--level-3">
        <a class="nl-link" href={href}>
          {title}
        </a>
      </h3>
      <p class="ww-search__kind">
        <span class="nl-data-badge">{texts['zoek-soort'][kind]}</span> {section}
      </p>
      {excerpt.length > 0 && (
        <p>{excerpt.map(({ text, marked }, at) => (marked ? <mark key={at}>{text}</mark> : <span key={at}>{text}</span>))}</p>
      )}
      {places.length > 0 && (
        <p class="ww-search__places">
          {texts.zoeken['op-pagina']}{' '}
          {places.map((place, at) => (
            <span key={place.href}>
              {at > 0 && ', '}
              <a href={place.href}>{place.title}</a>
            </span>
          ))}
        </p>
      )}
    </li>
  );
};

interface ListProps {
  readonly results: readonly Result[];
  readonly total: number;
  readonly texts: SearchProps['texts'];
  readonly showMore: () => void;
}

/** The results so far; the first of those that come after them gets the focus. */
export const ResultList = ({ results, total, texts, showMore }: ListProps) => {
  const list = useRef<HTMLUListElement>(null);
  const before = useRef(results.length);
  useEffect(() => {
    const [from, to] = [before.current, results.length];
    before.current = to;
    if (to > from) list.current?.children[from]?.querySelector('a')?.focus();
  }, [results.length]);
  return (
    <>
      <ul class="ww-search__results" role="list" ref={list}>
        {results.map((result) => (
          <ResultItem key={result.href} result={result} texts={texts} />
        ))}
      </ul>
      {results.length < total && (
        <button type="button" class="nl-button nl-button--secondary ww-noprint" onClick={showMore}>
          {texts.zoeken.meer}
        </button>
      )}
    </>
  );
};
