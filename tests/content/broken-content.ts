import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { parseDocument } from 'yaml';

const root = join(import.meta.dirname, '../..');

/** Where the fixtures stand: `basis` is a small, faultless content; every other folder lays faulty files over it. */
export const fixtures = join(import.meta.dirname, 'fixtures');

/** The words of the interface are those of the site; the names of groups and subjects are of the fixture. */
const words = ((): string => {
  const texts = parseDocument(readFileSync(join(root, 'content/teksten.yaml'), 'utf8'));
  texts.set('stroomgroep', { hulp: 'Hulp' });
  texts.set('onderwerp', { portaal: 'Portaal', peiling: 'Peiling' });
  return texts.toString({ lineWidth: 0 });
})();

/** A copy of the faultless content in a folder of its own, named `content`, for as long as the test runs. */
export const soundContent = (): string => {
  const parent = mkdtempSync(join(tmpdir(), 'inhoud-'));
  onTestFinished(() => rmSync(parent, { recursive: true }));
  const folder = join(parent, 'content');
  cpSync(join(fixtures, 'basis'), folder, { recursive: true });
  writeFileSync(join(folder, 'teksten.yaml'), words);
  return folder;
};

/** Content with the files of a fixture laid over it. */
export const contentWithFixture = (name: string): string => {
  const folder = soundContent();
  cpSync(join(fixtures, name), folder, { recursive: true, filter: (file) => !file.endsWith('verslag.txt') });
  return folder;
};

/** Content in which one text in one file is replaced, once. */
export const contentWithSlip = (file: string, from: string, to: string): string => {
  const folder = soundContent();
  const path = join(folder, file);
  const text = readFileSync(path, 'utf8');
  if (!text.includes(from)) throw new Error(`"${from}" is not in ${file}`);
  writeFileSync(path, text.replace(from, () => to));
  return folder;
};
