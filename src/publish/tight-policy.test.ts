import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { withTightPolicy } from './tight-policy.ts';

const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const page = (body: string, head = ''): string =>
  `<meta charset="utf-8">${head}<meta http-equiv="content-security-policy" content="default-src 'none'; script-src 'self' ${hash('run()')} ${hash('other()')}; style-src 'self' ${hash('a{}')};">${body}`;

test('a page without scripts allows none', () => {
  expect(withTightPolicy(page('<p>Tekst</p>'))).toContain(`content="default-src 'none';style-src 'self'">`);
});

test('a page allows the scripts and styles that stand on it, and its own files', () => {
  expect(withTightPolicy(page('<script>run()</script><script src="/a.js"></script><style>a{}</style>'))).toContain(
    `content="default-src 'none';script-src 'self' ${hash('run()')};style-src 'self' ${hash('a{}')}">`,
  );
});

test('the policy stands before every script, and after the encoding', () => {
  expect(withTightPolicy(page('<p>Tekst</p>', '<script>run()</script>'))).toMatch(
    /^<meta charset="utf-8"><meta http-equiv="content-security-policy" [^>]*><script>/,
  );
});
