import { expect, test } from 'vitest';
import { buildDay } from '../../src/publish/day.ts';
import { securityText } from '../../src/publish/security-text.ts';
import { base, files, read } from './built-site.ts';
import { edition } from './content.ts';

interface Component {
  readonly group?: string;
  readonly name: string;
  readonly version: string;
  readonly purl: string;
  readonly licenses: readonly [{ readonly license?: { readonly id: string }; readonly expression?: string }];
  readonly hashes?: readonly { readonly alg: string; readonly content: string }[];
}

const bill = JSON.parse(read('/sbom.cdx.json').toString()) as {
  readonly bomFormat: string;
  readonly specVersion: string;
  readonly components: readonly Component[];
};

const nameOf = ({ group, name }: Component): string => (group === undefined ? name : `${group}/${name}`);

/** Licences under which others may pass on what is on the site, and why that is so. */
const ALLOWED: Readonly<Record<string, string>> = {
  MIT: 'asks for its text and the names beside it: licenties.txt',
  'EUPL-1.2': 'the licence of this program; the same holds for what is made of it',
};

test('the bill of materials names what readers get: the scripts, the search and the styles', () => {
  expect([bill.bomFormat, bill.specVersion]).toEqual(['CycloneDX', '1.6']);
  const names = bill.components.map(nameOf);
  for (const name of ['preact', 'xstate', 'pagefind', 'lean-qr', '@utrecht/table-css', '@nl-design-system-candidate/button-css'])
    expect(names).toContain(name);
  for (const name of ['astro', 'zod', 'vite', 'satori']) expect(names).not.toContain(name);
});

test('each part has a version, an address and the hash of what was fetched', () => {
  for (const component of bill.components) {
    expect(component.purl).toBe(`pkg:npm/${nameOf(component).replace('@', '%40')}@${component.version}`);
    expect(component.hashes?.[0], nameOf(component)).toMatchObject({ alg: 'SHA-512', content: expect.stringMatching(/^[0-9a-f]{128}$/) });
  }
});

test('each part may be passed on, and its licence is on the site', () => {
  const text = read('/licenties.txt').toString();
  for (const component of bill.components) {
    const licence = component.licenses[0].license?.id ?? component.licenses[0].expression ?? '';
    expect(Object.keys(ALLOWED), nameOf(component)).toContain(licence);
    expect(text).toContain(`${nameOf(component)} ${component.version} (${licence})`);
  }
  expect(text).toContain('Permission is hereby granted');
  expect(text).toContain('EUROPEAN UNION PUBLIC LICENCE');
});

const FILE = '/.well-known/security.txt';

test('who finds a leak reads where to report it, where the edition has an address for that', () => {
  const url = new URL(`${base.slice(0, -1)}${FILE}`, edition.adres).href;
  // As of the day that someone looked: that it has expired by now is said at the build, and fails nothing.
  const { text } = securityText(edition, url, edition.gecontroleerd);
  if (files.includes(FILE)) expect(read(FILE).toString()).toBe(text);
  else expect(edition.contact === undefined || buildDay(process.env) > edition.gecontroleerd).toBe(true);
});
