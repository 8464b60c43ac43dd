import { jsonSchema } from '../json-schema.ts';
import { schemas, several } from './schemas.ts';
import type { Kind } from './kind.ts';

/** Where the schemas stand, as seen from the root of the project. */
const FOLDER = 'src/schema/json';

/** The YAML files of each kind of content, in any content folder and any edition. */
const files: Readonly<Partial<Record<Kind, readonly string[]>>> = {
  source: ['bronnen.yaml'],
  fact: ['feiten/*.yaml'],
  tariff: ['tarieven/*.yaml'],
  table: ['tabellen/*.yaml'],
  chart: ['grafieken/*.yaml'],
  diagram: ['schemas/*.yaml'],
  term: ['begrippen.yaml'],
  contact: ['contacten.yaml'],
  flow: ['stromen/*.yaml'],
  edition: ['editie.yaml'],
  theme: ['thema.yaml'],
  texts: ['teksten.yaml'],
  renamed: ['hernoemd.yaml'],
  change: ['wijzigingen.yaml'],
  request: ['hulpvragen.yaml'],
  area: ['gebieden.yaml'],
  style: ['proeven/stijl.yaml'],
  cases: ['proeven/gevallen/*.yaml'],
  links: ['proeven/links.yaml'],
  searches: ['proeven/zoeken.yaml'],
  // The fields above a text in MDX: programs know them by hand only.
  page: [],
  outcome: [],
};

const kinds = Object.keys(files) as readonly Kind[];

/** The path of the schema of a kind of content. */
export const schemaPath = (kind: Kind): string => `${FOLDER}/${kind}.schema.json`;

/** The kind of the YAML files that a pattern stands for. */
export const patternsOf = (kind: Kind): readonly string[] => files[kind] ?? [];

/** What the settings of the editor say: which schema goes with which files of the content. */
const settings = (): object => ({
  'yaml.schemas': Object.fromEntries(
    kinds
      .filter((kind) => patternsOf(kind).length > 0)
      .map((kind) => [`./${schemaPath(kind)}`, patternsOf(kind).map((pattern) => `content/${pattern}`)]),
  ),
  'files.associations': { '*.mdx': 'mdx' },
  'editor.formatOnSave': true,
});

const written = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;

/** The JSON Schemas of all YAML content and the settings of the editor, as they must stand in the project. */
export const schemaFiles = (): readonly { readonly path: string; readonly text: string }[] => [
  ...kinds.map((kind) => ({ path: schemaPath(kind), text: written(jsonSchema(kind, schemas[kind], several.includes(kind))) })),
  { path: '.vscode/settings.json', text: written(settings()) },
];
