import {readFileSync, readdirSync} from 'node:fs';
import {join, relative, sep} from 'node:path';

import {Ajv} from 'ajv';
import {describe, expect, test} from 'vitest';
import {parse} from 'yaml';

import {DATA_FOLDER} from '../source/data-directory.js';
import {DATA_FILES} from './data-files.js';
import {SCHEMAS_FOLDER, fileOf, jsonSchemas, yamlSchemas} from './json-schemas.js';

const NAMES = Object.keys(DATA_FILES) as (keyof typeof DATA_FILES)[];

const committed = Object.fromEntries(
  readdirSync(SCHEMAS_FOLDER).map((name) => [name, readFileSync(join(SCHEMAS_FOLDER, name), 'utf8')]),
);

const dataFiles = readdirSync(DATA_FOLDER, {recursive: true, withFileTypes: true})
  .filter((entry) => entry.isFile() && entry.name !== 'LICENSE.md')
  .map((entry) => relative(DATA_FOLDER, join(entry.parentPath, entry.name)).split(sep).join('/'));

function describes(name: keyof typeof DATA_FILES, path: string): boolean {
  return DATA_FILES[name].some((glob) => {
    const pattern = glob.replaceAll('.', '\\.').replaceAll('*', '[^/]*');
    return new RegExp(`^${pattern}$`).test(path);
  });
}

/** The schema as an editor of YAML uses it. */
const ajv = new Ajv({allErrors: true});
const validatorOf = (name: keyof typeof DATA_FILES) => ajv.compile(JSON.parse(committed[fileOf(name)]!));

describe('the committed JSON Schemas', () => {
  test('are those of the zod schemas: `npm run content -- schemas` writes them', () => {
    expect(committed).toEqual(jsonSchemas());
  });

  test('are wired in the settings of the code editor', () => {
    const settings = new URL('../../../../../.vscode/settings.json', import.meta.url);
    expect(JSON.parse(readFileSync(settings, 'utf8'))['yaml.schemas']).toEqual(yamlSchemas());
  });

  test('describe each file of the knowledge base once', () => {
    expect(dataFiles.length).toBeGreaterThan(300);
    const described = dataFiles.map((path) => [path, NAMES.filter((name) => describes(name, path)).length]);
    expect(described.filter(([, count]) => count !== 1)).toEqual([]);
  });

  test.each(NAMES)('accept every file of %s', (name) => {
    const isValid = validatorOf(name);
    const files = dataFiles.filter((path) => describes(name, path));
    expect(files).not.toEqual([]);
    for (const path of files) {
      isValid(parse(readFileSync(join(DATA_FOLDER, path), 'utf8')));
      expect(isValid.errors ?? [], path).toEqual([]);
    }
  });

  test.each(NAMES)('refuse a wrong key in a file of %s', (name) => {
    const [path] = dataFiles.filter((each) => describes(name, each));
    const data: unknown = parse(readFileSync(join(DATA_FOLDER, path!), 'utf8'));
    const wrong = Array.isArray(data)
      ? [{...data[0], nonsense: [1]}, ...data.slice(1)]
      : {...(data as object), nonsense: [1]};
    expect(validatorOf(name)(wrong)).toBe(false);
  });
});
