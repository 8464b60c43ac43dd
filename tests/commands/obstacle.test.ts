import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { OLDEST_NODE, obstacle } from '../../src/commands/obstacle.mjs';

const project = (installed: boolean): string => {
  const root = mkdtempSync(join(tmpdir(), 'wegwijzer-'));
  if (installed) {
    mkdirSync(join(root, 'node_modules'));
    writeFileSync(join(root, 'node_modules', '.package-lock.json'), '{}');
  }
  return root;
};

test('a Node that is too old is named, with the Node to install', () => {
  expect(obstacle(project(true), '18.20.8')).toBe('Node 18.20.8 is te oud. Installeer Node 20 of nieuwer. Voer daarna `npm ci` uit.');
});

test('without an install the one thing to do is npm ci', () => {
  expect(obstacle(project(false), '20.19.0')).toBe('Voer eerst `npm ci` uit.');
});

test.each(['20.19.0', '22.17.1'])('Node %s leads to the commands that use the Node of the project', (version) => {
  expect(obstacle(project(true), version)).toMatch(
    /^Node [\d.]+ bouwt deze site niet\. Gebruik `npm start` of `npm test`\. .* zonder --ignore-scripts\.$/,
  );
});

test.each(['22.18.0', '24.0.0', '26.1.0'])('nothing is in the way on Node %s', (version) => {
  expect(obstacle(project(true), version)).toBe('');
});

test('the oldest Node is the one in package.json', () => {
  const { engines } = JSON.parse(readFileSync('package.json', 'utf8'));
  expect(engines.node).toBe(`>=${OLDEST_NODE}`);
});
