import type {Reader} from './reader.js';

/** A JSON Schema, draft 2020-12. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** Gives the schema of a reader that is part of another one. */
export type Describe = (part: Reader<unknown>) => JsonSchema;

const descriptions = new WeakMap<Reader<unknown>, (describe: Describe) => JsonSchema>();

/**
 * Attaches to a reader the JSON Schema of the values that it accepts.
 *
 * The build for visitors replaces this by `describe.production.ts`: what they
 * download carries no schemas.
 */
export function described<R extends Reader<unknown>>(
  reader: R,
  schema: (describe: Describe) => JsonSchema,
): R {
  descriptions.set(reader, schema);
  return reader;
}

/**
 * The JSON Schema of a reader, for documentation and for clients in other
 * languages.
 *
 * @param names readers that have a schema of their own, by name: a part that is
 *   one of them becomes a reference to `#/components/schemas/<name>`
 * @throws {TypeError} if the reader, or a part of it, has no description
 */
export function schemaOf(
  reader: Reader<unknown>,
  names: ReadonlyMap<Reader<unknown>, string> = new Map(),
): JsonSchema {
  const schema = descriptions.get(reader);
  if (!schema) throw new TypeError('Expected a reader that is described, found one that is not.');
  return schema((part) => {
    const name = names.get(part);
    return name === undefined ? schemaOf(part, names) : {$ref: `#/components/schemas/${name}`};
  });
}
