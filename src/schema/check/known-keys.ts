import type * as z from 'zod';
import { valueAt, type Path } from './path.ts';

type Schema = z.core.$ZodType;

/** The schema behind wrappers that leave the shape as it is. */
const bare = (schema: Schema): Schema => {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if (def.type === 'optional') return bare(def.innerType);
  return def.type === 'pipe' ? bare(def.out) : schema;
};

/** The option of a discriminated union that the data says it is. */
const chosen = (schema: Schema, data: unknown): Schema => {
  const { def } = (bare(schema) as z.core.$ZodTypes)._zod;
  if (def.type !== 'union' || !('discriminator' in def)) return bare(schema);
  const key = String(def.discriminator);
  const option = def.options.find((candidate) => {
    const field = shapeOf(bare(candidate))[key];
    const literal = field === undefined ? undefined : (field as z.core.$ZodTypes)._zod.def;
    return literal?.type === 'literal' && literal.values.includes(valueAt(data, [key]) as string);
  });
  return option === undefined ? schema : bare(option);
};

const shapeOf = (schema: Schema): Readonly<Record<string, Schema>> => {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  return def.type === 'object' ? def.shape : {};
};

const inside = (schema: Schema, step: string | number): Schema | undefined => {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if (def.type === 'array') return def.element;
  if (def.type === 'record') return def.valueType;
  return shapeOf(schema)[String(step)];
};

/** The fields that the schema knows at a path in the data; none where it has no group of fields there. */
export const knownKeys = (schema: Schema, data: unknown, path: Path): readonly string[] => {
  let current: Schema | undefined = chosen(schema, data);
  for (const [at, step] of path.entries()) {
    current = inside(current, step);
    if (current === undefined) return [];
    current = chosen(current, valueAt(data, path.slice(0, at + 1)));
  }
  return Object.keys(shapeOf(current));
};
