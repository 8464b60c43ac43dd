import { useLayoutEffect, useRef } from 'preact/hooks';

/** What the outcome means: the text of this verdict, from the list of all outcomes that the page shows. */
export const OutcomeText = ({ verdict }: { readonly verdict: string }) => {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const text = document.querySelector(`[data-outcome="${verdict}"]`);
    box.current?.replaceChildren(...(text?.cloneNode(true).childNodes ?? []));
    // The notes stand on the page with the explanation.
    for (const link of box.current?.querySelectorAll<HTMLAnchorElement>('a[href^="#"]') ?? []) link.href = `uitleg/${link.hash}`;
  }, [verdict]);
  return <div class="ww-outcome__text" ref={box} />;
};
