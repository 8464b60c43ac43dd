import { mkdirSync, writeFileSync } from 'node:fs';
import { schemaFiles } from '../schema/check/schema-files.ts';

/** Writes the JSON Schemas that a program for editing YAML reads, and says which file goes by which. */
for (const { path, text } of schemaFiles()) {
  mkdirSync(path.slice(0, path.lastIndexOf('/')), { recursive: true });
  writeFileSync(path, text);
  console.log(path);
}
