import { describe, expect, test } from 'vitest';
import { contentIds, exceptions, knowing, layers, names, type Layer } from './architecture/layers.ts';
import { folders, sources, type Import, type Source } from './architecture/sources.ts';

const layerOf = (path: string): Layer | undefined => layers.find(({ holds }) => holds.test(path));

const isException = ({ path }: Source, { target }: Import): boolean =>
  exceptions.some((exception) => exception.path === path && exception.imports === target);

const isAllowed = (source: Source, imported: Import): boolean => {
  const layer = layerOf(source.path);
  if (layer === undefined || isException(source, imported)) return layer !== undefined;
  const { target, isLocal, typesOnly } = imported;
  if (!isLocal) return [...layer.packages, ...(typesOnly ? layer.knownPackages : [])].some((allowed) => allowed.test(target));
  const of = layerOf(target)?.name ?? 'nowhere';
  return layer.uses.includes(of) || (typesOnly && layer.knows.includes(of));
};

test('the code is read: there are files of every layer, and imports in them', () => {
  for (const { name, holds } of layers)
    expect(
      sources.some(({ path }) => holds.test(path)),
      name,
    ).toBe(true);
  expect(sources.flatMap(({ imports }) => imports).length).toBeGreaterThan(sources.length);
});

describe('data flows one way', () => {
  test.each(layers.map(({ name, holds }) => ({ name, holds })))('$name imports what it may', ({ name }) => {
    const wrong = sources
      .filter(({ path }) => layerOf(path)?.name === name)
      .flatMap((source) =>
        source.imports
          .filter((imported) => !isAllowed(source, imported))
          .map(({ target, typesOnly }) => `${source.path} -> ${target}${typesOnly ? ' (types)' : ''}`),
      );
    expect(wrong).toEqual([]);
  });

  test('every file belongs to a layer', () => {
    expect(sources.filter(({ path }) => layerOf(path) === undefined).map(({ path }) => path)).toEqual([]);
  });

  test('only pages, the content configuration and the components of MDX know astro:content', () => {
    const users = sources.filter(({ imports }) => imports.some(({ target }) => target.startsWith('astro:content'))).map(({ path }) => path);
    expect(users.filter((path) => !/^(pages\/|components\/mdx\/|content\.config\.ts$)/.test(path))).toEqual([]);
  });

  test('nothing imports a module by a name that is only known when it runs', () => {
    const unnamed = sources.filter((source) =>
      source.imports.some((imported) => imported.target === '?' && !isException(source, imported)),
    );
    expect(unnamed.map(({ path }) => path)).toEqual([]);
  });

  test('every exception is still needed', () => {
    const needed = exceptions.filter(({ path, imports }) =>
      sources.some((source) => source.path === path && source.imports.some(({ target }) => target === imports)),
    );
    expect(needed).toEqual(exceptions);
  });
});

describe('another handreiking by content alone', () => {
  /** The words of this handreiking in the code of a file. */
  const wordsIn = ({ texts, taken }: Source): readonly string[] => [
    ...texts.filter((text) => contentIds.includes(text) || contentIds.some((id) => text.includes(`/${id}/`)) || names.test(text)),
    ...taken.filter((name) => contentIds.includes(name)),
  ];

  test('no flow, question, answer or name of this one stands in the code, but where a rule needs it', () => {
    const wrong = sources
      .filter(({ path }) => !Object.hasOwn(knowing, path))
      .flatMap((source) => wordsIn(source).map((word) => `${source.path}: ${word.trim().slice(0, 80)}`));
    expect(wrong).toEqual([]);
  });

  test('every file that is said to know its words does', () => {
    const files = Object.keys(knowing).filter((path) => sources.some((source) => source.path === path && wordsIn(source).length > 0));
    expect(files).toEqual(Object.keys(knowing));
  });
});

describe('files', () => {
  test('stop at 150 lines', () => {
    expect(sources.filter(({ lines }) => lines > 150).map(({ path, lines }) => `${path}: ${lines}`)).toEqual([]);
  });

  test('stand in a folder that says what they are about', () => {
    const drawers = /(^|\/)(utils?|helpers?|common|shared|misc|lib|managers?)(\/|$)/i;
    const files = sources.map(({ path }) => path.replace(/\.[^/]*$/, ''));
    expect([...folders, ...files].filter((path) => drawers.test(path))).toEqual([]);
  });
});
