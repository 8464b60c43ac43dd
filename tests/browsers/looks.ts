/** These functions run in the page, so they use nothing from outside. */

/** What stands in a flow, and in the fields of it. */
export const lookAtFlow = () => {
  const plain = (text: string | null | undefined): string => (text ?? '').replaceAll(/\s+/g, ' ').trim();
  const flow = document.querySelector<HTMLElement>('.ww-flow');
  const heading = flow?.querySelector('h2');
  const { top, bottom } = heading?.getBoundingClientRect() ?? { top: -1, bottom: -1 };
  const inputs = [...(flow?.querySelectorAll<HTMLInputElement>('input[name]') ?? [])];
  return {
    ready: document.documentElement.dataset.flow === 'ready',
    title: document.title,
    fragment: location.hash,
    history: history.length,
    heading: plain(heading?.textContent),
    hasFocus: heading !== undefined && document.activeElement === heading,
    inSight: top >= 0 && bottom <= innerHeight,
    text: plain(flow?.innerText),
    told: plain(flow?.querySelector('[role="status"]')?.textContent),
    link: flow?.querySelector<HTMLInputElement>('#delen-link')?.value ?? null,
    chosen: inputs.filter(({ type, checked }) => type === 'radio' && checked).map(({ name, value }) => `${name}=${value}`),
    filled: inputs.filter(({ type }) => type === 'text').map(({ name, value }) => `${name}=${value}`),
  };
};

/** What of a page a reader sees. */
export const lookAtPage = (controls: string) => {
  const plain = (text: string | undefined): string => (text ?? '').replaceAll(/\s+/g, ' ').trim();
  return {
    heading: plain(document.querySelector('h1')?.innerText),
    main: plain(document.querySelector('main')?.innerText),
    all: plain(document.body.innerText),
    controls: [...document.querySelectorAll(controls)]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .map(({ outerHTML }) => outerHTML.slice(0, 80)),
  };
};

/**
 * Brings an element into view and tells the middle of it; undefined where there is none.
 * @param name its whole text, or nothing where the selector says enough
 */
export const middleOf = (selector: string, name: string) => {
  const plain = (text: string | null): string => (text ?? '').replaceAll(/\s+/g, ' ').trim();
  const found = [...document.querySelectorAll(selector)].find((element) => name === '' || plain(element.textContent) === name);
  if (found === undefined) return undefined;
  found.scrollIntoView({ block: 'center', behavior: 'instant' });
  // A link over two lines is only hit on one of them.
  const { left, top, width, height } = found.getClientRects()[0] ?? found.getBoundingClientRect();
  const [x, y] = [Math.round(left + width / 2), Math.round(top + height / 2)];
  const onTop = document.elementFromPoint(x, y);
  const isHit = onTop !== null && (found.contains(onTop) || onTop.contains(found));
  return { x, y, coveredBy: isHit ? '' : (onTop?.outerHTML.slice(0, 80) ?? 'the edge of the window') };
};

/** Whether the focus is on an element with this selector and, where it is given, this text. */
export const hasFocus = (selector: string, name: string): boolean => {
  const active = document.activeElement;
  return active !== null && active.matches(selector) && (name === '' || (active.textContent ?? '').replaceAll(/\s+/g, ' ').trim() === name);
};

/** The answers that a choice offers, in order; none for a field to type in. */
export const answersOf = (field: string): readonly string[] =>
  [...document.querySelectorAll<HTMLInputElement>(`.ww-flow input[type="radio"][name="${field}"]`)].map(({ value }) => value);

/** What the site left on the device. */
export const leftBehind = (): readonly string[] =>
  [...Object.keys(localStorage), ...Object.keys(sessionStorage), document.cookie].filter(Boolean);

/** Whether the first element with this selector is seen. */
export const isSeen = (selector: string): boolean =>
  document.querySelector(selector)?.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }) ?? false;

/** How an element is underlined: line and style. */
export const underlineOf = (selector: string): string => {
  const element = document.querySelector(selector);
  if (element === null) return '';
  const { textDecorationLine, textDecorationStyle } = getComputedStyle(element);
  return `${textDecorationLine} ${textDecorationStyle}`;
};

/** A page to which the rules for paper apply: its text, what can be pressed, and what is folded away. */
export const lookOnPaper = (controls: string) => {
  const isSeen = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true });
  const named = (element: Element): string => element.outerHTML.slice(0, 80);
  return {
    all: document.body.innerText.replaceAll(/\s+/g, ' ').trim(),
    pressable: [...document.querySelectorAll(controls)].filter(isSeen).map(named),
    folded: [...document.querySelectorAll('main details:not([open])')]
      .filter(isSeen)
      .flatMap((details) => [...details.children])
      .filter((child) => child.tagName !== 'SUMMARY' && (!isSeen(child) || child.getBoundingClientRect().height === 0))
      .map(named),
  };
};

/** The headings of a page; none of them may stand alone at the foot of a sheet. */
export const headingsOf = (): readonly string[] => [...document.querySelectorAll('main h2, main h3')].map(({ textContent }) => textContent);
