import { describe, expect, test } from 'vitest';
import { contentIds, flowIds } from './architecture/content-ids.ts';
import { exceptions, homonyms, layers, names, type Layer } from './architecture/layers.ts';
import { schemaWords, shownWords } from './architecture/schema-words.ts';
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
  /** Layers that show something: they name the words of the interface. The schemas say which words there are, and the proof speaks as the site does. */
  const showing = ['schema', 'proof', 'format', 'islands', 'components', 'components/mdx', 'layouts', 'pages'];

  /** Layers that write new content for an editor: the ids that they propose are content. */
  const writing = ['new', 'commands'];

  const read = sources.filter(({ path }) => !writing.includes(layerOf(path)?.name ?? ''));

  const QUOTED = /(["'`“‘])([a-z0-9]+(?:-[a-z0-9]+)*)["'`”’]/g;

  /** Every text that stands in the code by itself, also where it is quoted within another. */
  const literalsIn = ({ texts, taken }: Source): readonly string[] => [
    ...texts.flatMap((text) => [text.trim(), ...[...text.matchAll(QUOTED)].map(([, , word = '']) => word)]),
    ...taken,
  ];

  /** The ids of this content in the code of a file, but for words of the schemas. */
  const idsIn = (source: Source): readonly string[] => {
    const own = showing.includes(layerOf(source.path)?.name ?? '') ? shownWords : schemaWords;
    return [...new Set(literalsIn(source))].filter((text) => contentIds.has(text) && !own.has(text));
  };

  const isHomonym = ({ path }: Source, word: string): boolean => homonyms.some((one) => one.path === path && one.word === word);

  test('there are ids to look for, and words that are no ids', () => {
    expect(contentIds.size).toBeGreaterThan(100);
    expect([...contentIds].filter((id) => !shownWords.has(id)).length).toBeGreaterThan(contentIds.size / 2);
  });

  test('no id of the content stands in the code: a rule asks for a role, a label or a field', () => {
    const found = read.flatMap((source) =>
      idsIn(source)
        .filter((word) => !isHomonym(source, word))
        .map((word) => `${source.path}: ${word}`),
    );
    expect(found).toEqual([]);
  });

  test('no address of a flow and no name of this handreiking stands in the code', () => {
    const found = read.flatMap(({ path, texts }) =>
      texts
        .filter((text) => flowIds.some((id) => text.includes(`/${id}/`)) || names.test(text))
        .map((text) => `${path}: ${text.trim().slice(0, 80)}`),
    );
    expect(found).toEqual([]);
  });

  test('every homonym is still needed', () => {
    expect(homonyms.filter(({ path, word }) => sources.some((source) => source.path === path && idsIn(source).includes(word)))).toEqual(
      homonyms,
    );
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
