import { defineConfig } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import tseslint from 'typescript-eslint';
import { forbiddenMarkup } from './forbidden-markup.mjs';

/** Files aim at 60 lines; this is where they stop. */
const MOST_LINES = 150;

const islands = ['src/islands/**/*.tsx'];
const pages = ['**/*.astro'];

/** The same rules for both kinds of markup; they go by another name in .astro. */
const accessibility = {
  // Safari does not announce a list without bullets as a list, unless it says so.
  'no-redundant-roles': ['error', { ul: ['list'], ol: ['list'] }],
  // A table that scrolls sideways has to be reachable by keyboard.
  'no-noninteractive-tabindex': ['error', { roles: ['region'], tags: [] }],
};

const named = (prefix) => Object.fromEntries(Object.entries(accessibility).map(([name, rule]) => [`${prefix}/${name}`, rule]));

export default defineConfig(
  { ignores: ['dist/', 'dist-hosting/', 'release/', '.astro/', 'node_modules/', 'tests/browser/results/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  tseslint.configs.recommended,
  astro.configs['flat/recommended'],
  astro.configs['flat/jsx-a11y-recommended'],
  { files: islands, rules: { ...jsxA11y.flatConfigs.recommended.rules, ...named('jsx-a11y') } },
  { files: pages, rules: named('astro/jsx-a11y') },
  { settings: { 'jsx-a11y': { attributes: { for: ['for', 'htmlFor'] } } } },
  {
    rules: {
      'max-lines': ['error', { max: MOST_LINES }],
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { regex: String.raw`^\.{1,2}/(?!.*\.(js|mjs|ts|tsx|astro|css|json)(\?\w+)?$)`, message: 'Write the extension of the file.' },
          ],
        },
      ],
      eqeqeq: 'error',
      'prefer-const': 'error',
    },
  },
  { files: [...islands, ...pages], rules: { 'no-restricted-syntax': ['error', ...forbiddenMarkup] } },
  { files: ['tests/data/**', '**/*.{test,spec}.{ts,tsx}'], rules: { 'max-lines': 'off' } },
);
