import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/schema/check/check-content.ts';
import { readContent } from '../../src/schema/check/content.ts';
import { faintIn } from '../../src/schema/check/faint.ts';
import { report } from '../../src/schema/check/problem.ts';
import { coloursOf, type Theme } from '../../src/schema/theme.ts';
import { soundContent } from './broken-content.ts';

const site = join(import.meta.dirname, '../../content');

const DRAWING = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 40"><path d="M0 0h120v40H0z"/></svg>';

/** Sound content with these files written in it. */
const contentWith = (files: Readonly<Record<string, string>>): string => {
  const folder = soundContent();
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
};

/** What is told of the looks alone. */
const reportOf = (folder: string, edition = ''): string =>
  report(checkContent(folder, edition).problems.filter(({ file }) => /thema|beeld/.test(file)));

const themeOf = (folder: string, edition = ''): Theme | undefined => readContent(folder, edition).content.theme?.data;

test('the theme of this site can be read, in light and in dark', () => {
  const own = themeOf(site);
  expect(own && [...faintIn(coloursOf(own, 'light')), ...faintIn(coloursOf(own, 'dark'))]).toEqual([]);
});

describe('a theme laid over by an edition', () => {
  test('differs in what the edition says, and in nothing else', () => {
    const folder = contentWith({ 'edities/regio/thema.yaml': 'ronding: 12\nlicht:\n  hoofdkleur: "#5B2A86"\n' });
    const base = themeOf(folder);
    expect(reportOf(folder, 'regio')).toBe('');
    expect(base && themeOf(folder, 'regio')).toEqual({ ...base, ronding: 12, licht: { ...base?.licht, hoofdkleur: '#5b2a86' } });
  });

  test('is told where the edition has a colour that cannot be read', () => {
    const folder = contentWith({ 'edities/regio/thema.yaml': 'licht:\n  link: "#3a8fc4"\n' });
    expect(reportOf(folder, 'regio')).toBe(
      `content/edities/regio/thema.yaml:2  licht.link
  Te weinig contrast: een link (#3a8fc4) op de plek waar een link heen wijst (#fcecce). Ook op een uitkomst (3,0), op een uitkomst met iets onbekends (3,0), op een uitkomst die gereed is (3,0) en op nog 5 plekken.
  Nodig: 4,5. Nu: 3,0. Donkerder, bijvoorbeeld #2e729c.

1 probleem in 1 bestand.`,
    );
  });

  test('is told at the ground that the edition changed, where the colour on it is that of the base', () => {
    const folder = contentWith({ 'edities/regio/thema.yaml': 'donker:\n  balk: "#7a98a0"\n  balk-aangewezen: "#17586b"\n' });
    expect(reportOf(folder, 'regio')).toBe(
      `content/edities/regio/thema.yaml:2  donker.balk
  Te weinig contrast: een teken of bijschrift (#f3b43a) op de balk (#7a98a0). Ook tekst op de balk (3,0).
  Nodig: 4,5. Nu: 1,6. Donkerder, bijvoorbeeld #3e5156.

content/edities/regio/thema.yaml:3  donker.balk-aangewezen
  Te weinig contrast: een teken of bijschrift (#f3b43a) op een aangewezen bord (#17586b).
  Nodig: 4,5. Nu: 4,3. Donkerder, bijvoorbeeld #165568.

2 problemen in 1 bestand.`,
    );
  });

  test('is laid over the looks of the site where its base has none', () => {
    const folder = contentWith({ 'edities/regio/thema.yaml': 'ronding: 0\n' });
    rmSync(join(folder, 'thema.yaml'));
    expect(themeOf(folder)).toEqual(themeOf(site));
    expect(themeOf(folder, 'regio')).toEqual({ ...themeOf(site), ronding: 0 });
  });
});

const asColour = 'Nodig: een kleur als # met zes tekens, tussen aanhalingstekens, zoals "#0b4f5f".';

test.each([
  {
    slip: 'a colour without quotes',
    text: 'licht:\n  link: #07577d',
    told: ['2  licht.link', 'Er staat niets.', `${asColour} Zonder aanhalingstekens telt een # niet mee, en wat erachter staat ook niet.`],
  },
  { slip: 'a colour in three signs', text: 'licht: { papier: "#FFF" }', told: ['1  licht.papier', 'Er staat: "#FFF".', `${asColour} Schrijf "#ffffff".`] },
  { slip: 'a colour without its sign', text: 'donker:\n  link: 865432', told: ['2  donker.link', 'Er staat: 865432.', `${asColour} Schrijf "#865432".`] },
  { slip: 'a colour by its name', text: 'licht:\n  link: blauw', told: ['2  licht.link', 'Er staat: "blauw".', asColour] },
  { slip: 'a role that is not there', text: 'licht:\n  hoofdkleuren: "#07577d"', told: ['2  licht.hoofdkleuren', 'Dit veld bestaat niet.'] },
  {
    slip: 'fonts of which no device need have one',
    text: 'letter: [Verdana, Arial]',
    told: ['1  letter', 'Er staat een lijst met 2 onderdelen.', 'De laatste naam is er een die elk apparaat heeft: sans-serif, serif, monospace of system-ui. Zet die erachter.'],
  },
  {
    slip: 'two fonts in one name',
    text: 'letter:\n  - "Verdana, Arial"\n  - serif',
    told: ['2  letter[1]', 'Er staat: "Verdana, Arial".', 'Nodig: de naam van een letter, zonder aanhalingstekens of komma, zoals Segoe UI.'],
  },
  { slip: 'a corner that is too round', text: 'ronding: 40', told: ['1  ronding', 'Er staat: 40.', 'Nodig: hoogstens 20.'] },
  {
    slip: 'a logo that is no svg',
    text: 'logo: { bestand: Logo.png, naam: Regio }',
    told: ['1  logo.bestand', 'Er staat: "Logo.png".', 'Nodig: de naam van een svg-bestand in beeld/, met kleine letters, cijfers en streepjes, zoals logo.svg.'],
  },
])('$slip is told', ({ text, told }) => {
  const folder = contentWith({ 'edities/regio/thema.yaml': `${text}\n` });
  expect(reportOf(folder, 'regio')).toContain(`content/edities/regio/thema.yaml:${told.join('\n  ')}`);
});

test('where no colour of the hue can be read, the ground is proposed', () => {
  // White is not clear on this grey, and nothing is on the grey and on the darker board at once.
  const folder = contentWith({ 'edities/regio/thema.yaml': 'licht:\n  balk: "#7a7a7a"\n  op-balk: "#ffffff"\n  accent: "#f3b43a"\n' });
  expect(reportOf(folder, 'regio')).toBe(
      `content/edities/regio/thema.yaml:3  licht.op-balk
  Te weinig contrast: tekst (#ffffff) op de balk (#7a7a7a).
  Nodig: 4,5. Nu: 4,2. Geen kleur van deze tint kan hier. Maak licht.balk donkerder, bijvoorbeeld #4e4e4e.

1 probleem in 1 bestand.`,
    );
});

test('the example of the README is an edition that can be read, and gives the report that stands there', () => {
  const readme = readFileSync(join(site, '../README.md'), 'utf8');
  const [, example = ''] = /```yaml\n(# content\/edities\/voorbeeld\/thema\.yaml\n.*?)```/s.exec(readme) ?? [];
  const laid = (text: string): string => reportOf(contentWith({ 'edities/voorbeeld/thema.yaml': text }), 'voorbeeld');
  expect(example).toContain('hoofdkleur: "#5b2a86"');
  expect(laid(example)).toBe('');
  const [told = ''] = laid(example.replace('hoofdkleur: "#5b2a86"', 'hoofdkleur: "#b58cd9"')).split('\n\n');
  expect(told).toContain('Te weinig contrast');
  expect(readme).toContain(told);
});

describe('a logo', () => {
  const logo = 'logo: { bestand: logo.svg, bestandDonker: nacht.svg, naam: Regio Voorbeeld }\n';

  test('comes from the edition or from its base', () => {
    const folder = contentWith({ 'beeld/nacht.svg': DRAWING, 'edities/regio/beeld/logo.svg': DRAWING, 'edities/regio/thema.yaml': logo });
    expect(reportOf(folder, 'regio')).toBe('');
  });

  test('that is not there, has no size or does more than show itself is told', () => {
    const folder = contentWith({ 'edities/regio/thema.yaml': logo, 'beeld/logo.svg': DRAWING.replace(/viewBox="[^"]*"/, 'width="120"') });
    expect(reportOf(folder, 'regio')).toBe(
      `content/edities/regio/thema.yaml:1  logo.bestand
  beeld/logo.svg heeft geen viewBox.
  Sla de tekening op als svg met een viewBox, dan past zij op elke plek.

content/edities/regio/thema.yaml:1  logo.bestandDonker
  Het bestand beeld/nacht.svg bestaat niet.
  Zet het in de map beeld/, of verbeter de naam.

2 problemen in 1 bestand.`,
    );
    for (const alive of ['<script>alert(1)</script>', '<image href="https://elders.nl/a.png"/>', '<path onclick="a()"/>']) {
      writeFileSync(join(folder, 'beeld/nacht.svg'), DRAWING.replace('<path', `${alive}<path`));
      expect(reportOf(folder, 'regio')).toContain('In beeld/nacht.svg staat een script of een verwijzing naar een ander bestand.');
    }
  });

  test('is svg: what else stands among the drawings is told', () => {
    const folder = contentWith({ 'beeld/Foto 1.jpg': '' });
    expect(reportOf(folder)).toBe(
      `content/beeld/Foto 1.jpg:1  bestand
  Voor dit bestand is hier geen plaats.
  Hier kan alleen een tekening in svg, met een naam als beeld/logo.svg. Haal dit bestand hier weg.

1 probleem in 1 bestand.`,
    );
  });
});
