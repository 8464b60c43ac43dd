import type * as z from 'zod';
import { schemas } from '../../src/schema/check/schemas.ts';

type Schema = z.core.$ZodType;

/** The schemas that a schema is made of, and the words that it says itself. */
const partsOf = (schema: Schema): { readonly words: readonly unknown[]; readonly parts: readonly Schema[] } => {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'object':
      return { words: Object.keys(def.shape), parts: [...Object.values(def.shape), ...(def.catchall === undefined ? [] : [def.catchall])] };
    case 'enum':
      return { words: Object.values(def.entries), parts: [] };
    case 'literal':
      return { words: def.values, parts: [] };
    case 'union':
      return { words: [], parts: def.options };
    case 'array':
      return { words: [], parts: [def.element] };
    case 'tuple':
      return { words: [], parts: def.items };
    case 'record':
      return { words: [], parts: [def.keyType, def.valueType] };
    case 'optional':
    case 'nullable':
    case 'default':
      return { words: [], parts: [def.innerType] };
    case 'pipe':
      return { words: [], parts: [def.in, def.out] };
    default:
      return { words: [], parts: [] };
  }
};

const wordsIn = (schema: Schema, seen: Set<Schema>): readonly string[] => {
  if (seen.has(schema)) return [];
  seen.add(schema);
  const { words, parts } = partsOf(schema);
  return [...words.filter((word) => typeof word === 'string'), ...parts.flatMap((part) => wordsIn(part, seen))];
};

const wordsOf = (all: readonly Schema[]): ReadonlySet<string> => new Set(all.flatMap((schema) => wordsIn(schema, new Set())));

const { texts, ...rules } = schemas;

/** The words of the schemas of the content: the names of fields, and the values that a field can choose from. Code may say these. */
export const schemaWords = wordsOf(Object.values(rules));

/** As `schemaWords`, with the names of the words of the interface: what shows something may say these too. */
export const shownWords = wordsOf([texts, ...Object.values(rules)]);
