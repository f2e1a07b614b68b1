import {fileURLToPath} from 'node:url';

import {z} from 'zod';

import {DATA_FILES} from './data-files.js';
import * as schemas from './index.js';

/** Where the JSON Schemas are committed. */
export const SCHEMAS_FOLDER = fileURLToPath(new URL('../../../schemas', import.meta.url));

type SchemaName = keyof typeof schemas;

/** The JSON Schemas of what editors write, as text by the name of their file. */
export function jsonSchemas(): Readonly<Record<string, string>> {
  return Object.fromEntries(
    (Object.keys(DATA_FILES) as SchemaName[]).map((name) => {
      // As it is written: what has a default may be left out.
      const schema = z.toJSONSchema(schemas[name], {io: 'input', target: 'draft-7'});
      return [fileOf(name), `${JSON.stringify(schema, undefined, 2)}\n`];
    }),
  );
}

/** The value of `yaml.schemas` in the settings of a code editor: the files of each schema. */
export function yamlSchemas(): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    Object.entries(DATA_FILES).map(([name, globs]) => [
      `./packages/content/schemas/${fileOf(name as SchemaName)}`,
      globs.map((glob) => `packages/content/data/${glob}`),
    ]),
  );
}

/** `actionFile` is in `action.schema.json`, `actionWords` in `action-words.schema.json`. */
export function fileOf(name: SchemaName): string {
  const words = name.replace(/File$/, '').replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return `${words}.schema.json`;
}
