import { readBody } from './body.ts';
import { itemOf, type Item } from './item.ts';
import type { Kind } from './kind.ts';
import type { Slot } from './layout.ts';
import type { Problem } from './problem.ts';
import { readYaml, type YamlFile } from './yaml-file.ts';

/** What reading files gave. */
export interface Reading {
  readonly items: readonly Item[];
  /** Kinds of which the ids are not all known, because a file that holds them could not be read. */
  readonly unknown: ReadonlySet<Kind>;
  /** Whether everything could be read; if not, nobody knows what is used. */
  readonly isComplete: boolean;
  readonly problems: readonly Problem[];
  /** What an edition takes away from its base (`fact handreiking-010`), with the file that does. */
  readonly taken?: ReadonlyMap<string, string>;
}

const FRONT_MATTER = /^---[ \t]*\r?\n(?<fields>(?:.*\r?\n)*?)---[ \t]*(?:\r?\n|$)/;

const isGroup = (data: unknown): data is Readonly<Record<string, unknown>> =>
  typeof data === 'object' && data !== null && !Array.isArray(data);

const whole = (file: string, found: string, remedy: string): Problem => ({ file, line: 1, field: 'bestand', found, remedy });

const EMPTY = ['Dit bestand is leeg.', 'Vul het in of haal het weg.'] as const;

/** A file that could not be read: of a file that is one item, at least the id is known. */
const failed = (file: string, { kind, id }: Slot, problems: readonly Problem[]): Reading => ({
  items: id === undefined ? [] : [itemOf({ kind, id, file, yaml: readYaml(''), data: undefined })],
  unknown: new Set(id === undefined ? [kind] : []),
  isComplete: false,
  problems,
});

const faultsOf = (file: string, yaml: YamlFile): readonly Problem[] => yaml.faults.map((fault) => ({ file, ...fault }));

const fromYaml = (file: string, slot: Slot, text: string): Reading => {
  const { kind, id } = slot;
  const yaml = readYaml(text);
  const problems = faultsOf(file, yaml);
  if (yaml.data === undefined) return failed(file, slot, problems);
  if (yaml.data === null) return failed(file, slot, [whole(file, ...EMPTY)]);
  if (!isGroup(yaml.data))
    return failed(file, slot, [
      whole(file, 'Dit bestand bestaat niet uit velden.', 'Schrijf op elke regel een veldnaam, een dubbele punt en een waarde.'),
    ]);
  const items =
    id === undefined
      ? Object.entries(yaml.data).map(([key, data]) => itemOf({ kind, id: key, file, yaml, data }, [key]))
      : [itemOf({ kind, id, file, yaml, data: yaml.data })];
  return { items, unknown: new Set(), isComplete: true, problems };
};

const fromMdx = (file: string, slot: Slot, text: string): Reading => {
  const fields = FRONT_MATTER.exec(text)?.groups?.fields;
  if (text.trim() === '') return failed(file, slot, [whole(file, ...EMPTY)]);
  if (fields === undefined) {
    return failed(file, slot, [
      whole(file, 'Bovenaan ontbreken de velden.', 'Begin met een regel ---, dan de velden (zoals titel: …), dan weer een regel ---.'),
    ]);
  }
  const yaml = readYaml(fields, 2);
  const read = readBody(text);
  const problems = [...faultsOf(file, yaml), ...('fault' in read ? [{ file, ...read.fault }] : [])];
  if (yaml.data === undefined) return failed(file, slot, problems);
  const body = 'body' in read ? read.body : undefined;
  const item = itemOf({ kind: slot.kind, id: slot.id ?? '', file, yaml, data: yaml.data ?? {}, body });
  return { items: [item], unknown: new Set(), isComplete: body !== undefined, problems };
};

/** The items in the text of one file. */
export const itemsOf = (file: string, slot: Slot, text: string): Reading => {
  const bare = text.replace(/^\uFEFF/, '');
  return slot.kind === 'page' || slot.kind === 'outcome' ? fromMdx(file, slot, bare) : fromYaml(file, slot, bare);
};
