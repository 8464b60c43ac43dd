import { targetOf } from './address.ts';
import { components } from './components.ts';
import type { Item } from './item.ts';
import type { Problem } from './problem.ts';
import type { Reference } from './reference.ts';

const OUTSIDE = /^(https?:\/\/|mailto:|tel:)/;
const ADDRESS = /^\/([a-z0-9-]+\/)*(#.*)?$/;

const componentReferences = (from: Item): readonly Reference[] =>
  (from.body?.components ?? []).flatMap(({ name, attributes, line }) =>
    [...attributes].flatMap(([attribute, id]) => {
      const holds = components[name]?.required[attribute];
      if (holds === undefined || holds === 'words' || holds === 'nothing' || typeof id !== 'string') return [];
      return [
        {
          from,
          to: holds,
          id,
          isShown: true,
          problem: (remedy: string) => from.bodyProblem(line, `<${name}>`, `Er staat: ${attribute}="${id}".`, remedy),
        },
      ];
    }),
  );

/** A link within its own page, written as `#kop`, made whole. */
const whole = (item: Item, url: string): string => (url.startsWith('#') && item.kind === 'page' ? `${item.id}${url}` : url);

const linkReferences = (from: Item): readonly Reference[] =>
  (from.body?.links ?? [])
    .map(({ text, line }) => ({ address: whole(from, text), line }))
    .filter(({ address }) => ADDRESS.test(address))
    .map(({ address, line }) => ({
      from,
      ...targetOf(address),
      address,
      problem: (remedy) => from.bodyProblem(line, 'link', `Er staat: "${address}".`, remedy),
    }));

/** What the components and links in the text of an item name. */
export const bodyReferences = (item: Item): readonly Reference[] => [...componentReferences(item), ...linkReferences(item)];

const corrected = (url: string): string => {
  const [path = '', ...anchor] = url.split('#');
  const bare = path.replaceAll(/^[./]+|\/+$|\.mdx?$/g, '').toLowerCase();
  return [bare === '' ? '/' : `/${bare}/`, ...anchor].join('#');
};

/** Links that are no address of this site and do not lead outside either. */
export const checkLinks = (item: Item): readonly Problem[] =>
  (item.body?.links ?? [])
    .filter(({ text }) => !OUTSIDE.test(text) && !ADDRESS.test(whole(item, text)))
    .map(({ text, line }) => {
      const better = corrected(text);
      const remedy = ADDRESS.test(better) && better !== text ? ` Schrijf "${better}".` : '';
      return item.bodyProblem(line, 'link', `Er staat: "${text}".`, `Een link begint met een schuine streep en eindigt ermee.${remedy}`);
    });
