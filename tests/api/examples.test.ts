import {execFile} from 'node:child_process';
import {promisify} from 'node:util';

import {createApiServer, stop} from '@cyber-17/api';
import {readEnvelope, readProviderPage, readPublication} from '@cyber-17/protocol';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';

import {findProviders, readThreat} from '../../docs/examples/api-client.js';
import {ROOT} from '../../scripts/build/paths.js';
import {KEYS, builtTree, valueOf} from './built-tree.js';
import {serveFolder} from './static-folder.js';

import type {Api} from '../../docs/examples/api-client.js';
import type {Tree} from '@cyber-17/api';
import type {AddressInfo} from 'node:net';

const tree = new Map(builtTree());
const server = createApiServer(tree);
let origin: string;
let api: Api;

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  api = {origin, keys: KEYS};
});

afterAll(async () => stop(server, 0));

describe('the example client in TypeScript', () => {
  test('finds the providers that serve a postcode', async () => {
    const providers = await findProviders(api, '35000');
    expect(providers.length).toBeGreaterThan(0);
    for (const {name, phone} of providers) expect([name, phone].every(Boolean)).toBe(true);
  });

  test('handles overseas territories, Corsica, Monaco and postcodes in two departments', async () => {
    for (const postcode of ['97400', '20000', '20200', '98000', '42620']) {
      expect((await findProviders(api, postcode)).length, postcode).toBeGreaterThan(0);
    }
  });

  test('rejects an unknown postcode and an unknown threat', async () => {
    await expect(findProviders(api, '99999')).rejects.toThrow('no such postcode');
    await expect(readThreat(api, 'fr', 'none')).rejects.toThrow('no fr/threats/none.json');
  });

  test('reads a threat', async () => {
    const {title, actions} = await readThreat(api, 'fr', 'card-fraud');
    expect(title).not.toBe('');
    expect(actions.every((action) => action.title !== '')).toBe(true);
  });

  test('rejects a file that was changed in transit', async () => {
    const path = [...tree.keys()].find((each) => /^v1\/departments\.[0-9a-f]{12}/.test(each))!;
    await expect(findIn(new Map(tree).set(path, new TextEncoder().encode('{}')))).rejects.toThrow();
  });

  test('rejects an index that was changed in transit or signed with an unknown key', async () => {
    const envelope = valueOf(tree, 'v1/index.json') as {readonly payload: string};
    const payload = envelope.payload.replace('"withdrawn":[]', '"withdrawn":["17"]');
    expect(payload).not.toBe(envelope.payload);
    const changed = new TextEncoder().encode(JSON.stringify({...envelope, payload}));
    await expect(findIn(new Map(tree).set('v1/index.json', changed))).rejects.toThrow('not what was signed');
    await expect(findProviders({origin, keys: {}}, '35000')).rejects.toThrow('unknown key');
  });
});

/** A search in another tree, which any server of files has. */
async function findIn(changed: Tree) {
  const folder = await serveFolder(changed);
  try {
    return await findProviders({origin: folder.origin, keys: KEYS}, '35000');
  } finally {
    await folder.end();
  }
}

test('the curl example prints the documented output', async () => {
  const run = promisify(execFile);
  const {stdout} = await run('sh', ['docs/examples/api-client.sh'], {
    cwd: ROOT,
    env: {...process.env, API: origin},
    maxBuffer: 16e6,
  });
  const [index, threat, here, remote, status] = stdout.trim().split('\n');
  const {payload} = readEnvelope(JSON.parse(index!), 'index');
  readPublication(JSON.parse(payload), 'payload');
  expect(JSON.parse(threat!)).toMatchObject({id: 'card-fraud', lang: 'fr'});
  expect(readProviderPage(JSON.parse(here!), '35').department).toBe('35');
  expect(readProviderPage(JSON.parse(remote!), 'remote').department).toBe('00');
  expect(status).toBe('304');
});
