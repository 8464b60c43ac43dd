import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** What a template is filled with, by the names between its double braces. */
export type Values = Readonly<Record<string, string>>;

const folder = fileURLToPath(new URL('./templates/', import.meta.url));

/** A template with its values filled in; a name without a value is a mistake of ours. @throws where a value is missing */
export const filled = (name: string, values: Values): string =>
  readFileSync(`${folder}${name}`, 'utf8').replaceAll(/\{\{([a-z-]+)\}\}/g, (_, key: string) => {
    const value = values[key];
    if (value === undefined) throw new Error(`The template ${name} asks for "${key}".`);
    return value;
  });

/** The files of a template that is a folder, by their path in it. */
export const filesOf = (name: string): readonly string[] =>
  readdirSync(`${folder}${name}`, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name: file }) => `${parentPath}/${file}`.slice(`${folder}${name}/`.length))
    .sort();
