import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod';

const description = z.strictObject({
  shortDescription: z.string().max(150),
  longDescription: z.string().min(150).max(10_000),
  features: z.array(z.string()).min(1),
});

/** What version 0.7 of the standard demands, and of its optional keys those in use: https://yml.publiccode.tools */
const publiccode = z.strictObject({
  publiccodeYmlVersion: z.literal('0.7'),
  name: z.string(),
  url: z.url(),
  platforms: z.array(z.string()).min(1),
  categories: z.array(z.enum(['educational-content', 'knowledge-management'])),
  developmentStatus: z.enum(['concept', 'development', 'beta', 'stable', 'obsolete']),
  softwareType: z.literal('standalone/web'),
  intendedAudience: z.strictObject({
    countries: z.tuple([z.literal('NL')]),
    scope: z.array(z.enum(['employment', 'local-authorities', 'welfare'])),
  }),
  description: z.strictObject({ nl: description, en: description }),
  legal: z.strictObject({ license: z.string() }),
  maintenance: z.strictObject({ type: z.literal('internal'), contacts: z.array(z.strictObject({ name: z.string() })).min(1) }),
  localisation: z.strictObject({ localisationReady: z.boolean(), availableLanguages: z.tuple([z.literal('nl')]) }),
});

const read = (file: string): string => readFileSync(file, 'utf8');

const described = publiccode.safeParse(parse(read('publiccode.yml')));

test('publiccode.yml is as the standard asks', () => {
  expect(described.error).toBeUndefined();
});

test('publiccode.yml, package.json and LICENSE name the same licence', () => {
  expect(described.data?.legal.license).toBe(JSON.parse(read('package.json')).license);
  expect(read('LICENSE')).toContain('EUROPEAN UNION PUBLIC LICENCE v. 1.2');
});
