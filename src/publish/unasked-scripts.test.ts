import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { unaskedScripts } from './unasked-scripts.ts';

test('a script is kept that a page asks for, or that such a script asks for now or later; another is not', () => {
  const site = mkdtempSync(join(tmpdir(), 'site-'));
  onTestFinished(() => rmSync(site, { recursive: true }));
  for (const folder of ['_astro', 'hulp']) mkdirSync(join(site, folder));
  writeFileSync(join(site, 'hulp/index.html'), '<script type="module" src="/_astro/page_0.A1.js"></script>');
  writeFileSync(join(site, '_astro/page_0.A1.js'), 'import "./shared.B2.js";');
  writeFileSync(join(site, '_astro/shared.B2.js'), 'const later = () => import("./later.C3.js");');
  writeFileSync(join(site, '_astro/later.C3.js'), '');
  writeFileSync(join(site, '_astro/page_1.D4.js'), 'import "./shared.B2.js";');
  expect(unaskedScripts(site)).toEqual([join(site, '_astro/page_1.D4.js')]);
});
