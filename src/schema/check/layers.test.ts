import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { schemaProblems } from './schemas.ts';
import { dangling } from './dangling.ts';
import { fieldReferences } from './field-references.ts';
import { readLayers } from './layers.ts';
import { inOrder, report } from './problem.ts';
import { valueAt, type Path } from './path.ts';

const FACT =
  'stelling: Zo is het.\n  waarde: "3"\n  peildatum: "2015"\n  bron: nota\n  plaats: 1\n  status: wet\n  onderwerp: geld\n  gewicht: kern\n';

const PAGE = `---
titel: Kosten
kort: Kosten
omschrijving: Wat het kost.
samenvatting: Wat het kost.
lezer: iedereen
bronnen: []
feiten: [nota-001]
volgende: [{ naar: /, tekst: Terug }]
eigenaar: redactie
gecontroleerd: "2026-11-22"
volgendeControle: "2027-11-22"
---

Dit is de tekst van de basis.
`;

const base = {
  'feiten/nota.yaml': `nota-001:\n  ${FACT}nota-002:\n  ${FACT}`,
  'paginas/kosten.mdx': PAGE,
  'wijzigingen.yaml': 'oud:\n  datum: "2026-11-22"\n',
  'tarieven/2016.yaml': 'cursus:\n  naam: Cursus\n  centen: { min: 1, max: 2 }\n',
};

/** The base with these files laid over it, in the edition `regio`. */
const laid = (files: Readonly<Record<string, string>>, edition = 'regio') => {
  const parent = mkdtempSync(join(tmpdir(), 'lagen-'));
  onTestFinished(() => rmSync(parent, { recursive: true }));
  const folder = join(parent, 'content');
  const over = Object.entries(files).map(([path, text]) => [`edities/regio/${path}`, text] as const);
  for (const [path, text] of [...Object.entries(base), ...over]) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const reading = readLayers(folder, edition);
  const of = (kind: string) => reading.items.filter((item) => item.kind === kind);
  const value = (kind: string, id: string, path: Path) => valueAt(of(kind).find((item) => item.id === id)?.data, path);
  return { reading, of, value };
};

/** What the layers and the schemas say, without what the small base itself lacks. */
const saidOf = ({ reading }: ReturnType<typeof laid>): string => {
  const problems = [...reading.problems, ...schemaProblems(reading), ...dangling(reading.items.flatMap(fieldReferences), reading)];
  return report(inOrder(problems.filter(({ file, found }) => file.includes('edities') || found.includes('nota-002'))))
    .replace(/\n\d+ proble.*\n$/, '')
    .trim();
};

test('a page with fields only goes over the fields of the base, which keeps its text', () => {
  const over = laid({ 'paginas/kosten.mdx': '---\ntitel: Kosten in de regio\n---\n' });
  expect(over.value('page', '/kosten/', ['titel'])).toBe('Kosten in de regio');
  expect(over.value('page', '/kosten/', ['kort'])).toBe('Kosten');
  expect(over.of('page')[0]?.body?.words[0]?.text).toBe('Dit is de tekst van de basis.');
});

test('a page with a text takes the place of that of the base, fields and all', () => {
  const over = laid({ 'paginas/kosten.mdx': '---\ntitel: Kosten in de regio\n---\n\nEigen tekst.\n' });
  expect(over.value('page', '/kosten/', ['kort'])).toBeUndefined();
  expect(over.of('page')[0]?.body?.words[0]?.text).toBe('Eigen tekst.');
});

test('what an edition takes away is gone: a page by its file, entries by a list', () => {
  const over = laid({ 'paginas/kosten.mdx': '---\nweg: true\n---\n', 'feiten/weg.yaml': 'weg: [nota-001]\n' });
  expect(over.of('page')).toEqual([]);
  expect(over.of('fact').map(({ id }) => id)).toEqual(['nota-002']);
  expect(saidOf(over)).toBe('');
});

test('a tariff of another year stands beside that of the base; of the same year it goes over it', () => {
  const other = laid({ 'tarieven/2018.yaml': 'cursus:\n  naam: Cursus in 2018\n' });
  expect(other.of('tariff').map(({ data }) => valueAt(data, ['naam']))).toEqual(['Cursus', 'Cursus in 2018']);
  const same = laid({ 'tarieven/2016.yaml': 'cursus:\n  naam: Cursus in de regio\n' });
  expect(same.of('tariff').map(({ data }) => valueAt(data, ['naam']))).toEqual(['Cursus in de regio']);
});

test('what changed in the edition stands among what changed in the base, the newest first', () => {
  const over = laid({ 'wijzigingen.yaml': 'nieuw:\n  datum: "2026-11-28"\nouder:\n  datum: "2026-11-01"\n' });
  expect(over.of('change').map(({ id }) => id)).toEqual(['nieuw', 'oud', 'ouder']);
});

test('fields for what the base has no longer are told once, with what was probably meant', () => {
  expect(saidOf(laid({ 'feiten/nota.yaml': 'notta-001:\n  waarde: "5"\n' }))).toMatchInlineSnapshot(`
    "content/edities/regio/feiten/nota.yaml:1  notta-001
      "notta-001" bestaat niet in de basis.
      Bedoelt u "nota-001"? Is het nieuw? Vul dan ook in: stelling, peildatum, bron, plaats, status, onderwerp, gewicht.

    1 probleem in 1 bestand."
  `);
  expect(saidOf(laid({ 'paginas/kost.mdx': '---\ntitel: Kosten in de regio\n---\n' }))).toMatchInlineSnapshot(`
    "content/edities/regio/paginas/kost.mdx:1  bestand
      "/kost/" bestaat niet in de basis.
      Bedoelt u "/kosten/"? Is het nieuw? Vul dan ook in: kort, omschrijving, samenvatting, lezer, bronnen, volgende, eigenaar, gecontroleerd, volgendeControle.

    1 probleem in 1 bestand."
  `);
});

test('what is taken away and was never there is told where it stands', () => {
  expect(saidOf(laid({ 'feiten/nota.yaml': 'weg: [nota-001, notta-001]\n' }))).toMatchInlineSnapshot(`
    "content/edities/regio/feiten/nota.yaml:1  weg[2]
      "notta-001" bestaat niet in de basis.
      Bedoelt u "nota-001"? Haal het hier weg: er is niets om weg te nemen.

    1 probleem in 1 bestand."
  `);
});

test('what still names a thing that the edition takes away is told with the cause', () => {
  const { reading } = laid({ 'feiten/nota.yaml': 'weg: [nota-001]\n' });
  const told = dangling(reading.items.flatMap(fieldReferences), reading).filter(({ file }) => file.includes('kosten'));
  expect(report(told.filter(({ field }) => field.startsWith('feiten')))).toMatchInlineSnapshot(`
    "content/paginas/kosten.mdx:8  feiten[1]
      Er staat: "nota-001".
      De editie neemt dit weg, in content/edities/regio/feiten/nota.yaml. Verwijs er niet meer naar, of neem het niet weg.

    1 probleem in 1 bestand."
  `);
});

test('an edition that is not there is told, with the one that was probably meant', () => {
  const { reading } = laid({ 'feiten/nota.yaml': 'nota-001:\n  waarde: "5"\n' }, 'regoi');
  expect(report(reading.problems.filter(({ field }) => field === 'map'))).toMatchInlineSnapshot(`
    "content/edities/:1  map
      De editie "regoi" bestaat niet.
      Bedoelt u "regio"? Maak de map edities/regoi/ of verbeter EDITIE.

    1 probleem in 1 bestand."
  `);
});
