import { ESLint } from 'eslint';
import { expect, test } from 'vitest';

const eslint = new ESLint({ overrideConfigFile: 'tests/lint/eslint.config.mjs' });

const rulesBroken = async (filePath: string, code: string): Promise<readonly (string | null)[]> => {
  const [result] = await eslint.lintText(code, { filePath });
  return result?.messages.map(({ ruleId, message }) => ruleId ?? message) ?? [];
};

const island = (markup: string): Promise<readonly (string | null)[]> =>
  rulesBroken('src/islands/sample.tsx', `export const Sample = () => ${markup};\n`);

const component = (markup: string): Promise<readonly (string | null)[]> =>
  rulesBroken('src/components/Sample.astro', `---\n---\n\n${markup}\n`);

const forbidden = [
  '<input type="number" name="a" />',
  '<input type="range" name="a" />',
  '<input name="a" required />',
  '<button type="button" disabled>Verder</button>',
  '<button type="button" disabled={true}>Verder</button>',
  '<a href="/hulp/" target="_blank">Hulp</a>',
  '<p style="color: red">Let op</p>',
  '<a href={import.meta.env.BASE_URL}>Begin</a>',
];

test.each(forbidden)('%s is refused in an island and in a component', async (markup) => {
  expect(await island(markup)).toContain('no-restricted-syntax');
  expect(await component(markup)).toContain('no-restricted-syntax');
});

test.each(['<img src="/a.svg" />', '<div onClick={() => {}}>Verder</div>'])('%s is refused: not everyone can use it', async (markup) => {
  expect(await island(markup)).toContainEqual(expect.stringMatching(/^jsx-a11y\//));
});

test('an image without a description is refused in a component', async () => {
  expect(await component('<img src="/a.svg" />')).toEqual(['astro/jsx-a11y/alt-text']);
});

const accepted = [
  '<input type="text" inputmode="numeric" name="a" aria-required="true" />',
  '<ul role="list"><li>Een</li></ul>',
  '<div role="region" aria-label="Tabel" tabindex="0"><p>Breed</p></div>',
];

test.each(accepted)('%s is accepted', async (markup) => {
  expect(await island(markup)).toEqual([]);
  expect(await component(markup)).toEqual([]);
});

test.each([
  ['@typescript-eslint/no-unused-vars', 'const unused = 1;\n'],
  ['@typescript-eslint/no-explicit-any', 'export const loose = (value: any): unknown => value;\n'],
  ['@typescript-eslint/consistent-type-imports', "import { Flow } from './flow.ts';\nexport type Kind = Flow['soort'];\n"],
  ['no-restricted-imports', "export { fill } from '../format/placeholders';\n"],
  ['max-lines', 'export {};\n'.repeat(151)],
])('%s is refused', async (rule, code) => {
  expect(await rulesBroken('src/rules/sample.ts', code)).toContain(rule);
});

test.each(['tests/data/sample.ts', 'src/rules/sample.test.ts'])('%s may be long', async (file) => {
  expect(await rulesBroken(file, 'export {};\n'.repeat(151))).toEqual([]);
});
