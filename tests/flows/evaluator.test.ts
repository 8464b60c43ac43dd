import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { expect, test } from 'vitest';

/** Every flow page carries the evaluator: it is part of the budget of 30 KB for scripts. */
const LIMIT = 1024;

test('the evaluator of conditions is under 1 KB when it is sent', async () => {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, minify: true, lib: { entry: 'src/rules/condition.ts', formats: ['es'] } },
  });
  const [result] = Array.isArray(built) ? built : [built];
  const code =
    'output' in (result ?? {}) ? (result as { output: readonly { code?: string }[] }).output.map((part) => part.code ?? '').join('') : '';
  expect(code).toContain('als-een-van');
  const bytes = gzipSync(code, { level: 9 }).length;
  console.info(`evaluator: ${bytes} bytes`);
  expect(bytes).toBeLessThan(LIMIT);
});
