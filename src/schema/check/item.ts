import type { Body } from './body.ts';
import type { Kind } from './kind.ts';
import { readable, type Path } from './path.ts';
import type { Problem } from './problem.ts';
import type { YamlFile } from './yaml-file.ts';

/** Where an edition stands alone: it has something that its base has not. */
export interface OnlyOver {
  readonly path: Path;
  readonly name: string;
  /** What does not have it: a file, or the base as a whole. */
  readonly where: string;
  /** What the base has that looks like it. */
  readonly near: string | undefined;
}

/** One piece of content as it was read: an entry of a file, or a whole file. Its schema may still refuse it. */
export interface Item {
  readonly kind: Kind;
  readonly id: string;
  readonly file: string;
  readonly data: unknown;
  /** The text below the front matter; undefined for YAML, and for MDX that could not be read. */
  readonly body: Body | undefined;
  /** Where the item, or a part of it around a path, is in the edition only; absent for an item of one layer. */
  readonly onlyOver?: (path: Path) => OnlyOver | undefined;
  /** How a value is written in the file. */
  readonly sourceOf: (path: Path) => string | undefined;
  /**
   * A problem with a field.
   * @param part the part of the text that it is about, to find its line in a text of several lines
   */
  readonly problem: (path: Path, found: string, remedy: string, part?: string) => Problem;
  /** As `problem`, for what may be meant so. */
  readonly warning: (path: Path, found: string, remedy: string) => Problem;
  /** A problem with a line of the body. */
  readonly bodyProblem: (line: number, field: string, found: string, remedy: string) => Problem;
}

interface Origin {
  readonly kind: Kind;
  readonly id: string;
  readonly file: string;
  readonly yaml: YamlFile;
  readonly data: unknown;
  readonly body?: Body | undefined;
}

/** An entry of a file with many (`base` is its id there), or a whole file (`base` empty). */
export const itemOf = ({ kind, id, file, yaml, data, body }: Origin, base: Path = []): Item => {
  const problem: Item['problem'] = (path, found, remedy, part) => {
    const whole = [...base, ...path];
    const field = [...base, readable(data, path)].filter((step) => step !== '').join('.');
    return {
      file,
      line: whole.length === 0 ? 1 : yaml.lineOf(whole, part),
      field: field === '' ? 'bestand' : field.replace('.[', '['),
      found,
      remedy,
    };
  };
  return {
    kind,
    id,
    file,
    data,
    body,
    sourceOf: (path) => yaml.sourceOf([...base, ...path]),
    problem,
    warning: (path, found, remedy) => ({ ...problem(path, found, remedy), isWarning: true }),
    bodyProblem: (line, field, found, remedy) => ({ file, line, field, found, remedy }),
  };
};
