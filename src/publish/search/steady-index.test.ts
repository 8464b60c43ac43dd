import { gunzipSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { steadyIndex, type IndexFile } from './steady-index.ts';

const text = (value: string): Buffer => Buffer.concat([Buffer.from([0x60 + value.length]), Buffer.from(value)]);
const list = (...items: readonly Buffer[]): Buffer => Buffer.concat([Buffer.from([0x80 + items.length]), ...items]);
const packed = (content: Buffer): Buffer => gzipSync(Buffer.concat([Buffer.from('pagefind_dcd'), content]));

const pages = list(Buffer.from([7]), Buffer.from([0x18, 200]), Buffer.from([0x19, 1, 44]));
const values = [list(text('pagina'), pages), list(text('begrip'), pages), list(text('feit'), list())];

/** An index with one filter, its values in this order. */
const indexWith = (order: readonly Buffer[], id: string): readonly IndexFile[] => [
  { path: 'pagefind.js', content: Buffer.from('search()') },
  { path: `filter/nl_${id}.pf_filter`, content: packed(list(text('soort'), list(...order))) },
  { path: `pagefind.nl_${id}abc.pf_meta`, content: packed(list(text('soort'), text(`nl_${id}`))) },
  { path: 'pagefind-entry.json', content: Buffer.from(`{"hash":"nl_${id}abc"}`) },
];

const one = steadyIndex(indexWith(values, '1234567'));

test('the order in which the values of a filter were found makes no difference', () => {
  expect(steadyIndex(indexWith([...values].reverse(), '7654321'))).toEqual(one);
});

test('a filter that holds something else does', () => {
  expect(steadyIndex(indexWith(values.slice(1), '1234567'))).not.toEqual(one);
});

test('every value stays, and every name leads to its file', () => {
  const named = (end: string): IndexFile => one.find(({ path }) => path.endsWith(end))!;
  const filter = gunzipSync(named('.pf_filter').content).toString('latin1');
  for (const value of ['pagina', 'begrip', 'feit']) expect(filter).toContain(value);
  const [, id = ''] = /filter\/(.*)\.pf_filter/.exec(named('.pf_filter').path) ?? [];
  expect(id).toMatch(/^nl_[0-9a-f]{7}$/);
  expect(gunzipSync(named('.pf_meta').content).toString('latin1')).toContain(id);
  const [, meta = ''] = /pagefind\.(.*)\.pf_meta/.exec(named('.pf_meta').path) ?? [];
  expect(JSON.parse(Buffer.from(named('entry.json').content).toString())).toEqual({ hash: meta });
});

test('an index of another shape is refused, not guessed at', () => {
  const other = indexWith(values, '1234567').map((file) =>
    file.path.startsWith('filter') ? { ...file, content: gzipSync('other') } : file,
  );
  expect(() => steadyIndex(other)).toThrow('in another way');
});
