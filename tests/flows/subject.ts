import { parse, stringify } from 'yaml';
import { euroRange } from '../../src/format/euro.ts';
import type { Subject } from '../../src/proof/subject.ts';
import { itemOf, type Item } from '../../src/schema/check/item.ts';
import type { Kind } from '../../src/schema/check/kind.ts';
import { readYaml } from '../../src/schema/check/yaml-file.ts';
import type { Flow } from '../../src/schema/flow.ts';
import { tariffs } from './small-flows.ts';

const written: Subject['written'] = (range) => euroRange(range).replaceAll(/\s/g, ' ');

/** A small flow ready to be proved, called `proef`; every outcome that it names has a text. */
export const subjectOf = (flow: Flow, more: Partial<Subject> = {}): Subject => ({
  id: 'proef',
  flow,
  tariffs,
  tariffTexts: Object.fromEntries(Object.entries(tariffs).map(([id, range]) => [id, written(range)])),
  written,
  renames: [],
  flows: new Map([['proef', flow]]),
  outcomes: new Map(),
  ...more,
});

/** A piece of content as if it stood in a file, from its text. */
export const itemFrom = (text: string, kind: Kind, file = `content/${kind}.yaml`): Item =>
  itemOf({ kind, id: 'proef', file, yaml: readYaml(text), data: parse(text) });

export const flowItem = (flow: Flow): Item => itemFrom(stringify(flow), 'flow', 'content/stromen/proef.yaml');
