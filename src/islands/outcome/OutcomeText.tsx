import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** What the outcome means: of all outcome texts, which come rendered from the server, the one of this verdict. */
export const OutcomeText = ({ verdict, children }: { readonly verdict: string; readonly children: ComponentChildren }) => {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    for (const text of box.current?.querySelectorAll<HTMLElement>('[data-outcome]') ?? []) text.hidden = text.dataset.outcome !== verdict;
  });
  return <div class="ww-outcome__text" ref={box}>{children}</div>;
};
