import {createHash} from 'node:crypto';

import {readBook, readExplanations, readLetters} from '@cyber-17/content/read';
import {realContent} from '@cyber-17/content/testing';
import {readDepartments, readEnvelope, readProviderPage} from '@cyber-17/protocol';
import {Ajv2020} from 'ajv/dist/2020.js';
import {describe, expect, test} from 'vitest';
import {parse} from 'yaml';

import {inventDirectory} from '../directory/fictitious.js';
import {readTerritory} from '../directory/territory.js';
import {readThreatPage} from '../openapi/threat-page-reader.js';
import {buildTree} from './build-tree.js';
import {readOpenapi} from './openapi.js';

import type {Reader} from '@cyber-17/protocol/read';

interface Parameter {
  readonly name: string;
  readonly schema: {readonly pattern?: string; readonly enum?: readonly string[]};
}

interface Operation {
  readonly operationId: string;
  readonly tags: readonly string[];
  readonly responses: Readonly<Record<string, {readonly $ref?: string; readonly content?: Content}>>;
}

type Content = Readonly<Record<string, {readonly schema: {readonly $ref?: string}}>>;

interface Description {
  readonly paths: Readonly<
    Record<
      string,
      {
        readonly parameters?: readonly {readonly $ref: string}[];
        readonly get?: Operation;
        readonly post?: Operation;
      }
    >
  >;
  readonly components: {
    readonly parameters: Readonly<Record<string, Parameter>>;
    readonly responses: Readonly<Record<string, {readonly content?: Content}>>;
    readonly schemas: Readonly<Record<string, object>>;
  };
}

const description = parse(new TextDecoder().decode(readOpenapi()), {merge: true}) as Description;
const {components, paths} = description;
const last = (reference: string) => reference.slice(reference.lastIndexOf('/') + 1);

const schemas = (change?: (key: string, value: unknown) => unknown) =>
  JSON.parse(
    JSON.stringify(components.schemas).replaceAll('#/components/schemas/', '#/$defs/'),
    change,
  ) as object;
const ajv = new Ajv2020({strict: true, strictTypes: false, logger: false, unicode: false});
ajv.addSchema({$id: 'open', $defs: schemas()});
ajv.addSchema({$id: 'closed', $defs: schemas(closeObjects)});
const validatorOf = (name: string, kind = 'open') => ajv.getSchema(`${kind}#/$defs/${name}`)!;

/** What a service answers, and no file. */
const SERVED = 'counting';

/** Each path of a file as a pattern, by the parameters that it names. */
const routes = Object.entries(paths).flatMap(([template, {parameters = [], get}]) => {
  if (!get || get.tags.includes(SERVED)) return [];
  const known = new Map(
    parameters.map(({$ref}) => components.parameters[last($ref)]!).map((each) => [each.name, each]),
  );
  const pattern = template.replace(/[.]/g, '\\.').replace(/\{(\w+)\}/g, (_, name: string) => {
    const {pattern: own, enum: values} = known.get(name)!.schema;
    return values ? `(?:${values.join('|')})` : `(?:${own!.slice(1, -1)})`;
  });
  return [{template, pattern: new RegExp(`^${pattern}$`), operation: get}];
});

const tree = buildTree({
  content: realContent(),
  territory: readTerritory(),
  providers: inventDirectory(),
  fictitious: true,
  version: 7,
});

/** The readers that the widget uses. */
const READERS: Readonly<Record<string, Reader<unknown>>> = {
  Envelope: readEnvelope,
  Departments: readDepartments,
  ProviderPage: readProviderPage,
  Book: readBook,
  Letters: readLetters,
  Explanations: readExplanations,
  ThreatPage: readThreatPage,
};

function answerOf(path: string) {
  const matching = routes.filter(({pattern}) => pattern.test(`/${path}`));
  expect(
    matching.map(({template}) => template),
    path,
  ).toHaveLength(1);
  const {template, operation} = matching[0]!;
  const response = operation.responses['200']!;
  const content = response.$ref ? components.responses[last(response.$ref)]!.content! : response.content!;
  const [type, {schema}] = Object.entries(content)[0]!;
  return {template, type, schema: schema.$ref ? last(schema.$ref) : undefined};
}

describe('the description', () => {
  test('has one path for every file of the tree, and its schema holds, and its reader', () => {
    const used = new Set<string>();
    for (const [path, bytes] of tree) {
      const {template, type, schema} = answerOf(path);
      used.add(template);
      expect(type).toBe(path.endsWith('.yaml') ? 'application/yaml' : 'application/json');
      if (!schema) continue;
      const value: unknown = JSON.parse(new TextDecoder().decode(bytes));
      const validate = validatorOf(schema);
      expect(validate(value), `${path}: ${ajv.errorsText(validate.errors)}`).toBe(true);
      expect(READERS[schema]!(value, path), path).toEqual(value);
    }
    expect(routes.map(({template}) => template).filter((template) => !used.has(template))).toEqual([]);
    const served = Object.keys(paths).filter((path) => routes.every(({template}) => template !== path));
    expect(served).toEqual(['/v1/count', '/v1/statistics.json']);
  });

  test('names every member that an answer has', () => {
    for (const [path, bytes] of tree) {
      const {schema} = answerOf(path);
      if (!schema) continue;
      const validate = validatorOf(schema, 'closed');
      const holds = validate(JSON.parse(new TextDecoder().decode(bytes)));
      expect(holds, `${path}: ${ajv.errorsText(validate.errors)}`).toBe(true);
    }
  });

  test('has an operation of its own name for each path, with the refusals of a server', () => {
    const operations = Object.values(paths).flatMap(({get, post}) => [get ?? [], post ?? []].flat());
    expect(new Set(operations.map(({operationId}) => operationId)).size).toBe(operations.length);
    for (const {operationId, tags, responses} of operations) {
      if (tags.includes(SERVED)) continue;
      expect(Object.keys(responses), operationId).toEqual(['200', '304', '404']);
    }
  });

  test('gives each twin the hash of its bytes', () => {
    for (const [path, bytes] of tree) {
      const hash = /\.([0-9a-f]{12})\.json$/.exec(path)?.[1];
      if (hash) expect(createHash('sha256').update(bytes).digest('hex').slice(0, 12), path).toBe(hash);
    }
  });
});

/** Refuses members that a schema does not name, where it is not a map. */
function closeObjects(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('required' in value)) return value;
  return 'additionalProperties' in value ? value : {...value, unevaluatedProperties: false};
}
