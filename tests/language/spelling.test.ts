import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

const words = readFileSync('content/proeven/woorden.txt', 'utf8').trimEnd().split('\n');

/** What the check says about one page with this text, in a folder of its own. */
const check = (text: string) => {
  const folder = mkdtempSync(join(tmpdir(), 'spelling-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'pagina.mdx');
  writeFileSync(file, text);
  const { status, stdout, stderr } = spawnSync(`npx ${scripts['check:spelling']} --root ${folder} ${file}`, {
    shell: true,
    encoding: 'utf8',
  });
  return { status, said: `${stdout}${stderr}`.replaceAll(/\S*\/spelling-[^/]*\//g, '') };
};

test('an unknown word is told with its line, a suggestion and what to do', () => {
  expect(check('---\ntitel: Kosten\n---\n\nDe aansluitvorwaarde geldt.\n')).toEqual({
    status: 1,
    said: `pagina.mdx:5  spelling
  Dit woord staat niet in de woordenlijst: "aansluitvorwaarde".
  Bedoelt u "aansluitvoorwaarde"? Verbeter het. Is het een naam of een vakwoord? Zet het dan in content/proeven/woorden.txt.

1 probleem in 1 bestand.
`,
  });
});

test('ids, addresses, placeholders and code are no prose', () => {
  const text = `---
titel: Kosten
bron: qwxa
feiten: [qwxb, qwxc]
---

Zie <Begrip id="qwxd">het begrip</Begrip>, {tarief:qwxe}, [de kosten](/qwxf/), \`qwxg\` en https://www.qwxh.example/qwxi.
`;
  expect(check(text)).toEqual({ status: 0, said: 'De spelling is in orde: 1 bestand.\n' });
});

test('the words of the project are sorted, and each stands in the content or the README', () => {
  const files = readdirSync('content', { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const text = ['README.md', ...files.map(({ parentPath, name }) => join(parentPath, name))]
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n')
    .toLowerCase();
  expect(words).toEqual([...new Set(words)].sort((a, b) => a.localeCompare(b, 'nl')));
  expect(words.filter((word) => !text.includes(word.toLowerCase()))).toEqual([]);
});
