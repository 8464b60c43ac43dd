import Slugger from 'github-slugger';
import type { Component } from './body.ts';
import type { Item } from './item.ts';
import { isInPart } from '../glossary.ts';
import { selectText } from './path.ts';

const idsOf = (items: readonly Item[], kind: Item['kind']): readonly string[] =>
  items.filter((item) => item.kind === kind).map(({ id }) => id);

const partsOf = (items: readonly Item[], { attributes }: Component, parts: string): readonly string[] =>
  selectText(items.find(({ kind, id }) => kind === 'flow' && id === attributes.get('stroom'))?.data, parts).map(({ value }) => value);

const isShown = ({ data }: Item, { attributes }: Component): boolean => {
  const letter = (name: string): string | undefined => {
    const value = attributes.get(name);
    return typeof value === 'string' ? value : undefined;
  };
  return isInPart(selectText(data, 'term')[0]?.value ?? '', { van: letter('van'), tot: letter('tot') });
};

/** The anchors that a list made from the content has. */
const listed = (component: Component, items: readonly Item[]): readonly string[] => {
  if (component.name === 'Begrippen')
    return idsOf(
      items.filter((item) => isShown(item, component)),
      'term',
    );
  if (component.name === 'Bronnen') return idsOf(items, 'source').map((id) => `document-${id}`);
  if (component.name === 'Hulpvragen') return idsOf(items, 'request').map((id) => `vraag-${id}`);
  if (component.name === 'Gebieden') return ['gebieden'];
  if (component.name === 'Wijzigingen') return idsOf(items, 'change');
  if (component.name === 'Stappen') return partsOf(items, component, 'vragen.*.id');
  return component.name === 'Voorwaarden' ? partsOf(items, component, 'voorwaarden.*.id') : [];
};

/** The places on a page that a link can lead to: its headings, and what its lists show. */
export const anchorsOf = ({ body }: Item, items: readonly Item[]): readonly string[] => {
  const slugger = new Slugger();
  const headings = (body?.headings ?? []).map(({ text }) => slugger.slug(text));
  return [...headings, ...(body?.components ?? []).flatMap((component) => listed(component, items))];
};
