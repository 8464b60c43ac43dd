import { TYPES } from '../../../src/publish/hosting/policy.ts';
import type { HostRules } from '../../../src/publish/hosting/rules.ts';
import { siteRules } from '../../../src/publish/hosting/site-rules.ts';
import { base, siteDir } from '../built-site.ts';

/** A page that moved, though none did. */
export const moved = { from: '/oud/adres/', to: '/hulp/' } as const;

/** The rules for the built site. */
export const rules: HostRules = siteRules(siteDir, base, new Map([[moved.from, moved.to]]));

/** The same files, as if they were built for a folder of a host. */
export const inFolder: HostRules = { ...rules, base: '/gids/' };

export const typeOf = (file: string): string | undefined => TYPES[file.split('.').at(-1) ?? ''];
