import type { Selector, SelectorComponent } from 'lightningcss';

/** Tells whether a class name is used anywhere in the site. */
export type IsUsed = (className: string) => boolean;

const canMatch = (component: SelectorComponent, isUsed: IsUsed): boolean => {
  if (component.type === 'class') return isUsed(component.name);
  if (component.type !== 'pseudo-class') return true;
  if (component.kind === 'where' || component.kind === 'is') {
    return component.selectors.some((selector) => isLive(selector, isUsed));
  }
  return true;
};

/** A selector is live if every class that it asks for is used; what stands in `:not()` or `:has()` asks for nothing. */
export const isLive = (selector: Selector, isUsed: IsUsed): boolean => selector.every((component) => canMatch(component, isUsed));
