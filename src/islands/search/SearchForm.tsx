import { useEffect, useRef, useState } from 'preact/hooks';
import { LONGEST, type Query } from './query.ts';
import type { SearchProps } from './search-props.ts';

/** One field and a button. It searches when the reader asks for it, not at every key. */
export const SearchForm = ({ texts, query, ask }: SearchProps & { readonly query: Query; readonly ask: (query: Query) => void }) => {
  const words = texts.zoeken;
  const field = useRef<HTMLInputElement>(null);
  const [refused, setRefused] = useState(false);

  useEffect(() => {
    if (field.current !== null) field.current.value = query.text;
    setRefused(false);
  }, [query.text]);

  const submit = (event: Event): void => {
    event.preventDefault();
    const text = field.current?.value.trim() ?? '';
    setRefused(text === '');
    if (text === '') field.current?.focus();
    else ask({ text, kind: query.kind });
  };

  return (
    <form class="ww-search__form ww-noprint" role="search" onSubmit={submit} noValidate>
      <label for="zoekveld">{words.veld}</label>
      <p id="zoekveld-hint">{words.hint}</p>
      {refused && (
        <p class="ww-search__error" id="zoekveld-fout">
          {words.leeg}
        </p>
      )}
      <div>
        <input
          ref={field}
          class="utrecht-textbox"
          type="search"
          id="zoekveld"
          autoComplete="off"
          autoCapitalize="none"
          enterkeyhint="search"
          maxLength={LONGEST}
          aria-describedby={refused ? 'zoekveld-fout zoekveld-hint' : 'zoekveld-hint'}
          aria-invalid={refused ? true : undefined}
        />
        <button type="submit" class="nl-button nl-button--primary">
          {words.knop}
        </button>
      </div>
    </form>
  );
};
