import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkAll } from '../../src/commands/check-all.ts';
import { checkContent } from '../../src/schema/check/check-content.ts';
import { readContent } from '../../src/schema/check/content.ts';
import { toldOfBase } from '../../src/schema/check/in-base.ts';
import { editionsIn } from '../../src/schema/check/layers.ts';
import { report } from '../../src/schema/check/problem.ts';
import { soundContent } from './broken-content.ts';

const content = join(import.meta.dirname, '../../content');

/** What the check says of an edition, without the proof of the flows: the small content has none. */
const reportOf = (folder: string, edition: string): string =>
  report(toldOfBase(checkContent(folder, edition).problems, edition, () => checkContent(folder).problems)).trimEnd();

type Files = Readonly<Record<string, string>>;

/** The small sound content, with an edition `regio` of these files. */
const withEdition = (files: Files, edition = 'regio', folder = soundContent()): string => {
  for (const [path, text] of Object.entries(files)) {
    const file = join(folder, 'edities', edition, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return folder;
};

/** What the check says of an edition of these files, laid over the small sound content. */
const saidOf = (files: Files): string => reportOf(withEdition(files), 'regio');

describe('the editions of this site', () => {
  test('there is one to read', () => {
    expect(editionsIn(content)).toContain('stedendriehoek-noord-veluwe');
  });

  test.each(editionsIn(content))('%s has no problems, and its golden cases hold', (edition) => {
    const { problems, warnings } = checkAll(content, edition);
    expect(report([...problems, ...warnings]).trimEnd()).toBe('');
  });

  test.each(editionsIn(content))('%s names no person and gives no number to call', (edition) => {
    const { contacts } = readContent(content, edition).content;
    const told = [...contacts.values()].filter(({ file }) => file.includes('edities')).map(({ data }) => JSON.stringify(data));
    expect(told.filter((text) => /\b0\d{2,3}[- ]?\d{6,7}\b|\b06\b|@/.test(text))).toEqual([]);
  });

  test('the regional edition has its own name, pages and contacts, and no sender', () => {
    const { content: laid } = readContent(content, 'stedendriehoek-noord-veluwe');
    const { content: base } = readContent(content);
    expect(laid.edition?.data.afzender).toBeUndefined();
    expect(laid.edition?.data.naam).not.toBe(base.edition?.data.naam);
    expect([...laid.pages.keys()].filter((path) => !base.pages.has(path))).toEqual(['/regio/besluiten-2015/', '/regio/']);
    expect([...laid.requests.keys()][0]).toBe('werkgever');
    expect([...laid.areas.keys()]).toEqual(['apeldoorn', 'deventer', 'harderwijk', 'zutphen']);
  });

  test('links to its flows mean what they mean in the base: questions, answers and verdicts are those of the base', () => {
    const of = (edition?: string) =>
      [...readContent(content, edition).content.flows].map(([id, { data }]) => [id, data.vragen.map((vraag) => vraag.id), 'oordelen' in data && data.oordelen]);
    expect(of('stedendriehoek-noord-veluwe')).toEqual(of());
  });
});

describe('an edition of the small content', () => {
  test('that changes nothing has no problems', () => {
    expect(saidOf({ 'editie.yaml': 'naam: Regio\n' })).toBe('');
  });

  test('that lays fields over what the base has no longer is told with its file and line, and with what was probably meant', () => {
    expect(saidOf({ 'feiten/handreiking.yaml': '# Regio\nhandreking-001:\n  waarde: "9"\n' })).toMatchInlineSnapshot(`
      "content/edities/regio/feiten/handreiking.yaml:2  handreking-001
        "handreking-001" bestaat niet in de basis.
        Bedoelt u "handreiking-001"? Is het nieuw? Vul dan ook in: stelling, peildatum, bron, plaats, status, onderwerp, gewicht.

      1 probleem in 1 bestand."
    `);
    expect(saidOf({ 'stromen/toets.yaml': 'vragen:\n  - id: contrakt\n    vraag: Is er een contract?\n' })).toMatchInlineSnapshot(`
      "content/edities/regio/stromen/toets.yaml:2  vragen.contrakt
        "contrakt" bestaat niet in content/stromen/toets.yaml.
        Bedoelt u "contract"? Is het nieuw? Vul dan ook in: soort.

      content/edities/regio/stromen/toets.yaml:2  vragen.contrakt.id
        Er staat: "contrakt".
        Niets kijkt naar deze vraag. Noem haar bij een voorwaarde of haal haar weg.

      2 problemen in 1 bestand."
    `);
  });

  test('that takes away what the base has no longer is told', () => {
    expect(saidOf({ 'editie.yaml': 'naam: Regio\nweg: [afzendr]\n', 'feiten/weg.yaml': 'weg: [handreiking-999]\n' })).toMatchInlineSnapshot(`
      "content/edities/regio/editie.yaml:2  weg[1]
        "afzendr" bestaat niet in content/editie.yaml.
        Bedoelt u "afzender"? Haal het hier weg: er is niets om weg te nemen.

      content/edities/regio/feiten/weg.yaml:1  weg[1]
        "handreiking-999" bestaat niet in de basis.
        Haal het hier weg: er is niets om weg te nemen.

      2 problemen in 2 bestanden."
    `);
  });

  test('that takes away what the base still names is told where it is named, and what to do', () => {
    expect(saidOf({ 'begrippen.yaml': 'weg: [wsp]\n' })).toMatchInlineSnapshot(`
      "content/begrippen.yaml:11  sonar.zie[1]
        Er staat: "wsp".
        De editie neemt dit weg, in content/edities/regio/begrippen.yaml. Verwijs er niet meer naar, of neem het niet weg. Zonder de editie klopt dit: leg wat anders moet in content/edities/regio/begrippen.yaml.

      content/paginas/index.mdx:22  link
        Er staat: "/begrippen/#wsp".
        Op /begrippen/ is geen plek met de naam "wsp". Kies een kop of een begrip van die pagina, of haal #wsp weg. Zonder de editie klopt dit: leg wat anders moet in content/edities/regio/paginas/index.mdx.

      content/schemas/samenhang.yaml:9  delen.sonar.begrip
        Er staat: "wsp".
        De editie neemt dit weg, in content/edities/regio/begrippen.yaml. Verwijs er niet meer naar, of neem het niet weg. Zonder de editie klopt dit: leg wat anders moet in content/edities/regio/schemas/samenhang.yaml.

      3 problemen in 3 bestanden."
    `);
  });

  test('a fault in a value is told at the layer that it stands in', () => {
    expect(saidOf({ 'editie.yaml': 'naam: Regio\nbijgewerkt: morgen\n' })).toMatchInlineSnapshot(`
      "content/edities/regio/editie.yaml:2  bijgewerkt
        Er staat: "morgen".
        Nodig: een dag als jaar-maand-dag, zoals 2026-07-01.

      1 probleem in 1 bestand."
    `);
  });

  test('that names another edition which is not there is told', () => {
    expect(saidOf({ 'editie.yaml': 'edities: [basis, regoi]\n' })).toMatchInlineSnapshot(`
      "content/edities/regio/editie.yaml:1  edities[2]
        Er staat: "regoi".
        Die andere editie is er niet. Hier kan: basis.

      1 probleem in 1 bestand."
    `);
    const folder = withEdition({ 'editie.yaml': 'edities: [basis, zuid]\n' });
    expect(reportOf(withEdition({ 'editie.yaml': 'edities: [basis, regio]\n' }, 'zuid', folder), 'zuid')).toBe('');
    expect(reportOf(folder, 'regio')).toBe('');
  });

  test('several editions do not know of each other', () => {
    const folder = withEdition({ 'editie.yaml': 'naam: Noord\n' }, 'noord', withEdition({ 'editie.yaml': 'naam: Zuid\n' }, 'zuid'));
    expect(editionsIn(folder)).toEqual(['noord', 'zuid']);
    const namesOf = (edition: string) => readContent(folder, edition).content.edition?.data.naam;
    expect(['noord', 'zuid'].map(namesOf)).toEqual(['Noord', 'Zuid']);
  });
});

describe('the example of the README', () => {
  const readme = readFileSync(join(content, '../README.md'), 'utf8');
  const shown = [...readme.matchAll(/```\w+\n((?:---\n)?# content\/edities\/voorbeeld\/(\S+)\n.*?)```/gs)];
  const files: Files = Object.fromEntries(shown.map(([, text = '', path = '']) => [path, text]));
  const regio = `---
titel: In de regio
kort: De regio
omschrijving: Wat er in de regio is.
samenvatting: Wat er in de regio is.
lezer: iedereen
bronnen: [{ bron: werkbedrijf-2015, plaats: 1 Voorwoord }]
ookNuttig: [/samenwerken/, /waarom/]
volgende: [{ naar: /, tekst: Terug naar de start }]
eigenaar: redactie
gecontroleerd: "2026-11-28"
volgendeControle: "2027-11-28"
---

Dit is onze regio.
`;
  const reportWith = (more: Files): string => {
    const folder = join(soundContent(), '../site/content');
    cpSync(content, folder, { recursive: true });
    return reportOf(withEdition({ ...files, 'paginas/regio/index.mdx': regio, ...more }, 'voorbeeld', folder), 'voorbeeld');
  };

  test('is an edition without problems, with the page that it puts in the menu', () => {
    expect(Object.keys(files)).toEqual(expect.arrayContaining(['editie.yaml', 'contacten.yaml', 'paginas/samenwerken/index.mdx']));
    expect(reportWith({})).toBe('');
  });

  test('gives the report that stands there', () => {
    const [told = ''] = reportWith({ 'contacten.yaml': (files['contacten.yaml'] ?? '').replace('centrumgemeente:', 'centrumgemeent:') }).split('\n\n');
    expect(told).toContain('centrumgemeent');
    expect(readme).toContain(told);
  });
});
