import {join} from 'node:path';

import {folderApp, listen} from './serve.js';
import {DIST, ROOT} from './paths.js';

import type {OperatorConfiguration} from './operator.js';
import type {Headers} from './serve.js';
import type {ServerType} from '@hono/node-server';

/** The four origins, by name. */
export type OriginName = 'host' | 'cdn' | 'api' | 'chat';

/** What a partner's page sends, and nothing that would make it special. */
const hostHeaders: Headers = () => ({
  'Cache-Control': 'no-store',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
});

/** Files for any site: readable across origins; versioned ones for a year. */
const cdnHeaders: Headers = (path) => ({
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Cache-Control': path.startsWith('/v1/')
    ? 'public, max-age=300, stale-while-revalidate=86400'
    : 'public, max-age=31536000, immutable',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'Referrer-Policy': 'no-referrer',
});

/** The frame may stand in any page, and loads nothing but itself. */
const chatHeaders: Headers = () => ({
  'Cache-Control': 'no-cache',
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; " +
    "base-uri 'none'; form-action 'none'; frame-ancestors *",
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=()',
});

/** Starts the four origins; the ones named in `without` stay off. */
export async function startOrigins(
  operator: OperatorConfiguration,
  without: readonly OriginName[] = [],
): Promise<Readonly<Partial<Record<OriginName, ServerType>>>> {
  const {createApiServer, readTree} = await import('@cyber-17/api');
  const apps = {
    host: () => folderApp(join(ROOT, 'examples'), hostHeaders),
    cdn: () => folderApp(join(DIST, 'cdn'), cdnHeaders),
    api: () => createApiServer(readTree(join(DIST, 'api'))),
    chat: () => folderApp(join(DIST, 'chat'), chatHeaders),
  };
  const names = (Object.keys(apps) as OriginName[]).filter((name) => !without.includes(name));
  const started = await Promise.all(
    names.map(async (name) => [name, await listen(apps[name](), operator[`${name}Origin`])] as const),
  );
  return Object.fromEntries(started);
}
