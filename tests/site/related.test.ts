import { expect, test } from 'vitest';
import { termsIn } from '../../src/content/citations.ts';
import { flowPath, SEARCH_PATH } from '../../src/format/href.ts';
import { partIn } from '../../src/schema/glossary.ts';
import { base } from './built-site.ts';
import { content, texts } from './content.ts';
import { attribute, documentOf, shown, textOf } from './document.ts';

const onSite = (path: string): string => `${base}${path.slice(1)}`;

const withLinks = [...content.pages].flatMap(([path, { data }]) => (data.ookNuttig === undefined ? [] : [[path, data.ookNuttig] as const]));

test.each(withLinks)('%s leads to what is also useful, by title', (path, links) => {
  const [box] = shown(documentOf(path), '.ww-also');
  const listed = box?.querySelectorAll('a').map((link) => ({ href: attribute(link, 'href'), title: textOf(link) }));
  expect(listed).toEqual(links.map((to) => ({ href: onSite(to), title: content.pages.get(to)?.data.titel })));
  expect(textOf(box!)).toContain(texts.pagina['ook-nuttig']);
});

test('a page without such links has no empty list of them', () => {
  const without = [...content.pages.keys()].filter((path) => !withLinks.some(([with_]) => with_ === path));
  expect(without.length).toBeGreaterThan(0);
  expect(without.filter((path) => shown(documentOf(path), '.ww-also').length > 0)).toEqual([]);
});

/** Where each term is used: the pages and flows whose texts lead to it, without the glossary. */
const uses = [
  ...[...content.pages].map(([path, { body }]) => [path, body] as const),
  ...[...content.outcomes].map(([id, { body }]) => [flowPath(id.split('/')[0] ?? ''), body] as const),
]
  .filter(([, body]) => partIn(body) === undefined)
  .flatMap(([path, body]) => termsIn(body).map((term) => ({ term, path })));

const usesOf = (term: string): readonly string[] => [...new Set(uses.flatMap((use) => (use.term === term ? [use.path] : [])))];

/** The explanation of a term: what follows its name in the glossary. */
const explanations = new Map(
  [...content.pages.keys()].flatMap((path) => {
    const list = shown(documentOf(path), '.ww-glossary').flatMap((glossary) => glossary.childElements);
    return list.flatMap((name, at) => {
      const explained = list[at + 1];
      return name.tagName === 'dt' && explained !== undefined ? [[attribute(name, 'id'), explained] as const] : [];
    });
  }),
);

test('every term is explained once', () => {
  expect([...explanations.keys()].sort()).toEqual([...content.terms.keys()].sort());
});

test('every term leads back to where it is used, in a few links and a count', () => {
  const wrong = [...explanations].flatMap(([term, explained]) => {
    const all = usesOf(term).map(onSite);
    const links = explained.querySelectorAll('small a').map((link) => ({ href: attribute(link, 'href'), text: textOf(link) }));
    const named = links.filter(({ href }) => all.includes(href));
    const [more] = links.filter(({ href }) => href.startsWith(`${onSite(SEARCH_PATH)}#q=`));
    const left = Number(/\d+/.exec(more?.text ?? '0')?.[0]);
    return named.length + left === all.length && links.length === named.length + (more === undefined ? 0 : 1) ? [] : [term];
  });
  expect(uses.length).toBeGreaterThan(200);
  expect(wrong).toEqual([]);
});
