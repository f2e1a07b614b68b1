import {mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

import {SCHEMAS_FOLDER, jsonSchemas} from '@cyber-17/content/build';

/** Writes the JSON Schemas of the knowledge base; a test reports when they are out of date. */
export function writeSchemas(): void {
  rmSync(SCHEMAS_FOLDER, {recursive: true, force: true});
  mkdirSync(SCHEMAS_FOLDER);
  for (const [name, text] of Object.entries(jsonSchemas())) writeFileSync(join(SCHEMAS_FOLDER, name), text);
}
