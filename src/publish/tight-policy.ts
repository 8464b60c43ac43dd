import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const inline = /<(?:script|style)(?![^>]*\ssrc=)[^>]*>(.*?)<\/(?:script|style)>/gs;
const policy = /<meta http-equiv="content-security-policy" content="([^"]*)"\s*\/?>/;

/** What must come first: a browser looks for the encoding in the first kilobyte. */
const charset = /<meta charset="[^"]*"\s*\/?>/;

const hashesIn = (html: string): Set<string> =>
  new Set(Array.from(html.matchAll(inline), ([, text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`));

/**
 * The page with a policy that allows no more than stands on it, before anything that it is about: Astro names the hash
 * of every script and style of the site, and puts the policy behind the scripts of the head. A page without scripts
 * allows none.
 */
export const withTightPolicy = (html: string): string => {
  const present = hashesIn(html);
  const hasScript = /<script/.test(html);
  const [meta, directives] = policy.exec(html) ?? [];
  if (meta === undefined || directives === undefined) return html;
  const kept = directives
    .split(';')
    .map((directive) =>
      directive
        .trim()
        .split(/\s+/)
        .filter((part) => !part.startsWith("'sha") || present.has(part)),
    )
    .filter(([name]) => name !== '' && (name !== 'script-src' || hasScript))
    .map((parts) => parts.join(' '));
  return html.replace(meta, '').replace(charset, (first) => `${first}${meta.replace(directives, () => kept.join(';'))}`);
};

/** Narrows the policy of each page that was built. */
export const tightPolicy = (): AstroIntegration => ({
  name: 'tight-policy',
  hooks: {
    'astro:build:done': ({ dir }) => {
      const folder = fileURLToPath(dir);
      for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
        if (!file.endsWith('.html')) continue;
        const path = join(folder, file);
        writeFileSync(path, withTightPolicy(readFileSync(path, 'utf8')));
      }
    },
  },
});
