import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';

import {readBook} from '@cyber-17/content/read';
import {describe, expect, test} from 'vitest';
import {parse} from 'yaml';

import {builtTree, valueOf} from './built-tree.js';

interface Validator {
  (value: unknown): boolean;
  readonly errors?: unknown;
}

// The root has an older ajv, that of the linter; the API's is its own.
const require = createRequire(new URL('../../packages/api/package.json', import.meta.url));
const {Ajv2020} = require('ajv/dist/2020.js') as {
  readonly Ajv2020: new (options: object) => {compile(schema: object): Validator};
};

const file = new URL('../../packages/api/openapi.yaml', import.meta.url);
const {components} = parse(readFileSync(file, 'utf8'), {merge: true}) as {components: {schemas: object}};
const $defs = JSON.parse(
  JSON.stringify(components.schemas).replaceAll('#/components/schemas/', '#/$defs/'),
) as object;
const options = {strict: true, strictTypes: false, logger: false, unicode: false};
const validate = new Ajv2020(options).compile({$defs, $ref: '#/$defs/Book'});
const tree = builtTree();

describe.for(['fr', 'en'])('the advice book in %s', (lang) => {
  const book = valueOf(tree, `v1/${lang}/advice.json`);

  test('matches the schema and is readable by the widget', () => {
    expect(validate(book), JSON.stringify(validate.errors)).toBe(true);
    expect(readBook(book, 'advice')).toEqual(book);
  });
});
