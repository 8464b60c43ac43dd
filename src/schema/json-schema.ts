import * as z from 'zod';
import words from './descriptions.json' with { type: 'json' };

interface Shape {
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly [name: string]: unknown;
}

/**
 * What each field of the content is for, in the words of editors: by the name of the field; `kind.name` where it means
 * something else in one kind of content.
 */
const descriptions: Readonly<Record<string, string>> = words;

/** The words under a field: those of the kind of content where they differ, else those of the name. */
const described = (kind: string, name: string): string | undefined => descriptions[`${kind}.${name}`] ?? descriptions[name];

const withWords = (value: unknown, kind: string): unknown => {
  if (Array.isArray(value)) return value.map((part) => withWords(part, kind));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]: [string, unknown]) => [
      key,
      key === 'properties' ? propertiesOf(part as object, kind) : withWords(part, kind),
    ]),
  );
};

const propertiesOf = (properties: object, kind: string): object =>
  Object.fromEntries(
    Object.entries(properties).map(([name, shape]: [string, Shape]) => {
      const description = described(kind, name);
      return [name, { ...(description === undefined ? {} : { description }), ...(withWords(shape, kind) as object) }];
    }),
  );

/**
 * A schema for programs that edit YAML: completion, and what each field is for.
 * @param several whether a file holds several entries, each under its own id
 */
export const jsonSchema = (kind: string, schema: z.ZodType, several: boolean): object => {
  const whole = several ? z.record(z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), schema) : schema;
  const shape = z.toJSONSchema(whole, { target: 'draft-07', io: 'input', unrepresentable: 'any', reused: 'ref' });
  return withWords(shape, kind) as object;
};

/** The names of all fields in a schema, for the test that each has its words. */
export const fieldsIn = (shape: unknown): readonly string[] => {
  if (Array.isArray(shape)) return shape.flatMap(fieldsIn);
  if (typeof shape !== 'object' || shape === null) return [];
  return Object.entries(shape).flatMap(([key, part]: [string, unknown]) =>
    key === 'properties' ? [...Object.keys(part as object), ...Object.values(part as object).flatMap(fieldsIn)] : fieldsIn(part),
  );
};
