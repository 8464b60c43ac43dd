import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { checkContent } from '../../src/schema/check/check-content.ts';
import { report, warningReport } from '../../src/schema/check/problem.ts';
import { contentWithFixture, contentWithSlip, fixtures, soundContent } from './broken-content.ts';

interface Slip {
  titel: string;
  bestand: string;
  van: string;
  naar: string;
  verslag: string;
}

/** All that an editor is told: what must be mended, and then what may be meant so. */
const reportOf = (folder: string): string => {
  const { problems, warnings } = checkContent(folder);
  return [report(problems), warningReport(warnings)].filter((part) => part !== '').join('\n\n').trimEnd();
};

const cases = readdirSync(fixtures, { withFileTypes: true }).filter((entry) => entry.isDirectory() && entry.name !== 'basis');

const slips = parse(readFileSync(join(fixtures, 'vergissingen.yaml'), 'utf8')) as readonly Slip[];

test('sound content gives no report', () => {
  expect(reportOf(soundContent())).toBe('');
});

test.each(cases)('broken content is reported in full: $name', ({ name }) => {
  expect(reportOf(contentWithFixture(name))).toBe(readFileSync(join(fixtures, name, 'verslag.txt'), 'utf8').trimEnd());
});

test.each(slips)('a slip is reported: $titel', ({ bestand, van, naar, verslag }) => {
  expect(reportOf(contentWithSlip(bestand, van, naar))).toBe(verslag.trimEnd());
});

test('the content of this site has no problems', () => {
  expect(report(checkContent(join(import.meta.dirname, '../../content')).problems)).toBe('');
});
