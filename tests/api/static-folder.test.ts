import {createClient, matchProviders, UnknownPostcodeError} from '@cyber-17/client';
import {afterAll, beforeAll, expect, test} from 'vitest';

import {TRUST, builtTree} from './built-tree.js';
import {serveFolder} from './static-folder.js';

import type {StaticFolder} from './static-folder.js';

let folder: StaticFolder;

beforeAll(async () => {
  folder = await serveFolder(builtTree());
});

afterAll(() => folder.end());

const search = async (postcode: string, department?: string) => {
  const operator = {apiOrigin: folder.origin};
  return createClient(TRUST).loadDirectory(operator, {postcode, department}, AbortSignal.timeout(5_000));
};

test('searching for providers works from static files, without the API server', async () => {
  const directory = await search('35000');
  expect(directory.here).toEqual(['35']);
  const matches = matchProviders(directory, {audience: 'individual', specialities: ['device'], seed: 1});
  expect(matches.length).toBeGreaterThan(0);
  expect(matches.some(({nearness}) => nearness === 'here')).toBe(true);
});

test('a search requests the department’s file by its immutable name and never sends the postcode', async () => {
  const before = folder.asked.length;
  await search('42620', '42');
  const asked = folder.asked.slice(before);
  expect(asked.join()).not.toContain('42620');
  expect(asked.map((path) => path.replace(/\.[0-9a-f]{12}\./, '.‹hash›.'))).toEqual([
    '/v1/index.json',
    '/v1/departments.‹hash›.json',
    '/v1/providers/42.‹hash›.json',
    '/v1/providers/remote.‹hash›.json',
  ]);
});

test('an unknown postcode throws a typed error and requests no provider page', async () => {
  const before = folder.asked.length;
  await expect(search('99999')).rejects.toThrow(UnknownPostcodeError);
  expect(folder.asked.slice(before).join()).not.toContain('providers/');
});

test('a postcode in two departments returns no providers until the visitor picks one', async () => {
  const {departments} = await search('35000');
  const [postcode, codes] = Object.entries(departments.exceptions).find(([, all]) => all.length > 1)!;
  const before = folder.asked.length;
  expect(await search(postcode)).toMatchObject({possible: codes, here: [], pages: []});
  // Nobody on the way learns anything yet.
  expect(folder.asked.slice(before).filter((path) => path.includes('providers'))).toEqual([]);
  expect((await search(postcode, codes[1])).here).toEqual([codes[1]]);
});
