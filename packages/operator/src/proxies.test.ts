import {readFileSync} from 'node:fs';
import {join} from 'node:path';

import {createApiServer} from '@cyber-17/api';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';

import {headersOf} from './headers.js';
import {readOperator} from './operator.js';
import {ROOT} from './root.js';
import {listen} from './serve.js';
import {caddyHeaders, nginxHeaders} from './testing/proxy-headers.js';

import type {AddressInfo} from 'node:net';
import type {Server} from 'node:http';

const read = (file: string) => readFileSync(join(ROOT, 'docs/operate', file), 'utf8');
const proxies = [
  ['nginx', (name: string) => nginxHeaders(read('nginx.conf'), name)],
  ['Caddy', (name: string) => caddyHeaders(read('Caddyfile'), name)],
] as const;

const headers = headersOf(
  readOperator(undefined, {
    CYBER17_SITE_URL: 'https://help.example/',
    CYBER17_HOST_ORIGIN: 'https://help.example',
    CYBER17_CDN_ORIGIN: 'https://cdn.example',
    CYBER17_API_ORIGIN: 'https://api.example',
    CYBER17_CHAT_ORIGIN: 'https://chat.example',
  }),
);

/** Said where TLS ends; our servers speak plain HTTP. */
const TLS = {'Strict-Transport-Security': 'max-age=63072000; includeSubDomains'};

/** Caddy does not say by itself that a file was chosen by its encoding. */
const withoutVary = ({Vary: _, ...others}: Readonly<Record<string, string>>) => others;

const TREE = ['v1/index.json', 'v1/advice.0123456789ab.json', 'v1/openapi.yaml'];

let api: Server;
let origin: string;

beforeAll(async () => {
  const bytes = new TextEncoder().encode('{}');
  api = createApiServer(new Map(TREE.map((path) => [path, bytes])));
  await listen(api, 'http://127.0.0.1:0');
  origin = `http://127.0.0.1:${(api.address() as AddressInfo).port}`;
});

afterAll(() => void api.close());

describe.each(proxies)('the configuration of %s', (_name, headersFor) => {
  test.each([
    ['cdn', '/v1/loader.js'],
    ['cdn', '/releases.json'],
    ['cdn', '/1.2.3/panel.js'],
    ['site', '/fr/'],
    ['site', '/assets/0a1b2c3d/style.css'],
  ] as const)('gives the %s the headers of our own server for %s', (part, path) => {
    const name = part === 'cdn' ? 'cdn.example' : 'help.example';
    expect(withoutVary(headersFor(name)(path))).toEqual({...headers[part](path), ...TLS});
    expect(headersFor(name)(path, 404)).toMatchObject({'Cache-Control': 'no-store'});
  });

  test.each(TREE)('gives the API the headers of our own server for %s', async (path) => {
    const given = headersFor('api.example')(`/${path}`);
    const answer = await fetch(`${origin}/${path}`);
    const preflight = await fetch(`${origin}/${path}`, {method: 'OPTIONS'});
    for (const [header, value] of Object.entries(given))
      expect(answer.headers.get(header) ?? preflight.headers.get(header), header).toContain(value);
    const own = [
      'cache-control',
      'content-security-policy',
      'access-control-allow-origin',
      'referrer-policy',
    ];
    for (const header of [
      ...own,
      'cross-origin-resource-policy',
      'x-content-type-options',
      'strict-transport-security',
    ])
      expect(Object.keys(given).map((each) => each.toLowerCase())).toContain(header);
  });

  test('leaves the headers of the chat to its nodes, but for what says that there is TLS', () => {
    expect(headersFor('chat.example')('/')).toEqual(TLS);
  });
});
