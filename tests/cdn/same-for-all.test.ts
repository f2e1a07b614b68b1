import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';

import {afterAll, beforeAll, expect, test} from 'vitest';

import {VERSION, VERSION_FOLDER} from '../../scripts/build/build-data.js';
import {sriOf} from '../../scripts/build/cdn/sri.js';
import {startWorld} from '../support/origins.js';

import type {Sri} from '../../scripts/build/cdn/sri.js';
import type {World} from '../support/origins.js';

let world: World;

beforeAll(async () => {
  world = await startWorld();
});

afterAll(() => world.end());

/** Twenty of them: what polyfill services looked at to decide what to send. */
const AGENTS = [
  ...['15', '16', '17', '18', '26'].map(
    (version) =>
      `Mozilla/5.0 (iPhone; CPU iPhone OS ${version}_0 like Mac OS X) AppleWebKit/605.1.15 Version/${version}.0`,
  ),
  ...['60', '80', '100', '120', '156'].map(
    (version) => `Mozilla/5.0 (Linux; Android 14) Chrome/${version}.0`,
  ),
  ...['60', '91', '102', '115', '140'].map(
    (version) => `Mozilla/5.0 (X11; Linux x86_64; rv:${version}.0) Firefox/${version}.0`,
  ),
  'Googlebot/2.1 (+http://www.google.com/bot.html)',
  'curl/8.0',
  'Mozilla/4.0 (compatible; MSIE 8.0)',
  'Mozilla/5.0 (\'"><script>',
  '',
];

const REFERRERS = [
  undefined,
  'https://bank.example/',
  'https://bank.example/account?id=1',
  'http://localhost:1717/',
  'null',
];

test('twenty user agents from five referrers get the same bytes', async () => {
  const {cdnOrigin} = world.operator;
  const sri = (await (await world.fetch(`${cdnOrigin}/${VERSION}/sri.json`)).json()) as Sri;
  const asked = ['v1/loader.js', ...Object.keys(sri).map((name) => `${VERSION}/${name}`)];
  for (const path of asked) {
    const hashes = await Promise.all(
      AGENTS.flatMap((agent) =>
        REFERRERS.map(async (referrer) => {
          const headers = {'User-Agent': agent, ...(referrer && {Referer: referrer})};
          const body = await (await world.fetch(`${cdnOrigin}/${path}`, {headers})).arrayBuffer();
          return `sha256-${createHash('sha256').update(Buffer.from(body)).digest('base64')}`;
        }),
      ),
    );
    expect(new Set(hashes).size, path).toBe(1);
    const name = path.slice(path.indexOf('/') + 1);
    if (!path.startsWith('v1/')) expect(hashes[0], path).toBe(sri[name]);
  }
});

test('sri.json lists every file of the version, and the loader contains the hash of the panel', () => {
  const written = JSON.parse(readFileSync(join(VERSION_FOLDER, 'sri.json'), 'utf8')) as Sri;
  expect(written).toEqual(sriOf(VERSION_FOLDER));
  const panel = Object.keys(written).find((name) => name.endsWith('/panel.js'))!;
  expect(readFileSync(join(VERSION_FOLDER, 'loader.js'), 'utf8')).toContain(written[panel]);
});
