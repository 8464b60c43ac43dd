import { expect, test } from 'vitest';
import { SPREADSHEET, spreadsheetParts } from './spreadsheet.ts';

const parts = spreadsheetParts({
  name: 'Kosten & baten',
  title: 'Wat <kost> het?',
  day: '2026-11-22',
  widths: ['9cm', '4cm'],
  choices: ['ja', 'nee'],
  refusals: { choice: 'Kies ja of nee.', count: 'Vul een getal in.' },
  rows: [
    [{ value: 'Titel', look: 'title' }],
    [],
    [{ value: 3, look: 'input', isCount: true }],
    [
      { value: 'ja', look: 'input', oneOf: true },
      { value: 12.5, formula: 'IF([.A3]="ja";1;0)', look: 'euro' },
    ],
  ],
});
const sheet = parts['content.xml'] ?? '';

test('a cell holds its words or its number, its look and its formula', () => {
  expect(sheet).toContain('<table:table-cell table:style-name="title" office:value-type="string"><text:p>Titel</text:p>');
  expect(sheet).toContain('table:formula="of:=IF([.A3]=&quot;ja&quot;;1;0)" office:value-type="float" office:value="12.5"');
});

test('a cell with a choice may hold nothing else', () => {
  expect(sheet).toContain('table:condition="of:cell-content-is-in-list(&quot;ja&quot;;&quot;nee&quot;)"');
  expect(sheet.match(/table:content-validation-name="choice"/g)).toHaveLength(1);
});

test('a cell for a number takes whole numbers from 0, and every refusal is told', () => {
  expect(sheet).toContain('table:condition="of:cell-content-is-whole-number() and cell-content()&gt;=0"');
  expect(sheet.match(/table:content-validation-name="count"/g)).toHaveLength(1);
  expect([...sheet.matchAll(/message-type="stop" table:display="true"><text:p>([^<]*)</g)].map(([, text]) => text)).toEqual([
    'Kies ja of nee.',
    'Vul een getal in.',
  ]);
});

test('an empty row is a row, and every width is a column', () => {
  expect(sheet.match(/<table:table-row>/g)).toHaveLength(4);
  expect(sheet).toContain('<table:table-row><table:table-cell/></table:table-row>');
  expect(sheet.match(/<table:table-column /g)).toHaveLength(2);
});

test('every look that a cell has is there; the title alone stays on one line', () => {
  const styles = new Map(
    [...sheet.matchAll(/style:name="([^"]+)" style:family="table-cell".*?<\/style:style>/g)].map(([all, name]) => [name, all]),
  );
  expect([...styles.keys()]).toEqual(['title', 'head', 'input', 'euro', 'total']);
  expect([...styles].filter(([, style]) => !style.includes('fo:wrap-option="wrap"')).map(([name]) => name)).toEqual(['title']);
});

test('names are escaped, and the manifest lists every part', () => {
  expect(sheet).toContain('table:name="Kosten &amp; baten"');
  expect(parts['meta.xml']).toContain('<dc:title>Wat &lt;kost&gt; het?</dc:title>');
  const manifest = parts['META-INF/manifest.xml'] ?? '';
  expect(manifest).toContain(SPREADSHEET);
  for (const name of ['content.xml', 'styles.xml', 'meta.xml']) expect(manifest).toContain(`full-path="${name}"`);
});
