import {createHash} from 'node:crypto';

import {dataDirectory, loadContent} from '@cyber-17/content/build';
import {readEnvelope, readProviderPage} from '@cyber-17/protocol';
import {describe, expect, test} from 'vitest';

import {inventDirectory} from '../directory/fictitious.js';
import {readTerritory} from '../directory/territory.js';
import {buildTree} from './build-tree.js';

const tree = buildTree({
  content: loadContent(dataDirectory),
  territory: readTerritory(),
  providers: inventDirectory(),
  fictitious: true,
  version: 7,
});
const read = (path: string): unknown => JSON.parse(new TextDecoder().decode(tree.get(path)));

describe('the tree', () => {
  test('lists every file with a twin whose hash is right', () => {
    const {files} = readEnvelope(read('v1/index.json'), 'index');
    expect(Object.keys(files)).toContain('fr/advice.json');
    for (const [name, {path, integrity}] of Object.entries(files)) {
      const twin = tree.get(`v1/${path}`);
      expect(twin, name).toEqual(tree.get(`v1/${name}`));
      expect(integrity).toBe(`sha256-${createHash('sha256').update(twin!).digest('base64')}`);
    }
  });

  test('has for each department those who come there', () => {
    const {providers, fictitious} = readProviderPage(read('v1/providers/35.json'), 'page');
    expect(fictitious).toBe(true);
    expect(providers.length).toBeGreaterThan(0);
    for (const {department, serves} of providers) expect([department, ...serves]).toContain('35');
  });

  test('has those who help from a distance once', () => {
    const {providers} = readProviderPage(read('v1/providers/remote.json'), 'page');
    expect(providers.every(({remote}) => remote)).toBe(true);
  });
});
