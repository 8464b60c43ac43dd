import type { Shipped } from './packages.ts';

/** What package-lock.json says of a package, as far as it is used here. */
export interface Lock {
  readonly packages: Readonly<Record<string, { readonly version?: string; readonly integrity?: string } | undefined>>;
}

/** The site as a component: what package.json says of it. */
export interface Product {
  readonly name: string;
  readonly version: string;
  readonly license: string;
}

const purl = ({ name, version }: { readonly name: string; readonly version: string }): string =>
  `pkg:npm/${name.replace(/^@/, '%40')}@${version}`;

/** One id of SPDX; anything longer is an expression. */
const licences = (licence: string) => [/^[\w.+-]+$/.test(licence) ? { license: { id: licence } } : { expression: licence }];

/** The hash of the package as it was fetched. */
const hashes = (integrity = '') => {
  const [, base64] = /^sha512-(.+)$/.exec(integrity) ?? [];
  return base64 === undefined ? {} : { hashes: [{ alg: 'SHA-512', content: Buffer.from(base64, 'base64').toString('hex') }] };
};

/** `@scope/name` in two, as CycloneDX has it. */
const named = (name: string) => {
  const [, group, rest] = /^(@[^/]+)\/(.+)$/.exec(name) ?? [];
  return group === undefined ? { name } : { group, name: rest };
};

/**
 * The bill of materials of the site, CycloneDX 1.6: what readers get, not what it was built with. Written here, not with
 * cyclonedx-npm: that reads a whole tree of packages, most of which no reader gets, and is 51 MB in 150 packages itself.
 * @param day the day of the build, 2026-11-22
 */
export const sbom = (product: Product, shipped: readonly Shipped[], lock: Lock, day: string): object => {
  const own = purl(product);
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      timestamp: `${day}T00:00:00Z`,
      lifecycles: [{ phase: 'build' }],
      component: {
        type: 'application',
        'bom-ref': own,
        name: product.name,
        version: product.version,
        purl: own,
        licenses: licences(product.license),
      },
    },
    components: shipped.map(({ name, version, licence }) => ({
      type: 'library',
      'bom-ref': purl({ name, version }),
      ...named(name),
      version,
      scope: 'required',
      ...hashes(lock.packages[`node_modules/${name}`]?.integrity),
      licenses: licences(licence),
      purl: purl({ name, version }),
    })),
    dependencies: [{ ref: own, dependsOn: shipped.map(purl) }, ...shipped.map((one) => ({ ref: purl(one) }))],
  };
};
