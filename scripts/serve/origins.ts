import {join} from 'node:path';

import {headersOf, readOperator} from '@cyber-17/operator';
import {folderApp, listen} from '@cyber-17/operator/serve';
import {Hono} from 'hono';

import {DIST, ROOT} from '../build/paths.js';
import {strictPage} from './strict-page.js';

import type {OperatorConfiguration} from '@cyber-17/operator';
import type {ServerType} from '@hono/node-server';

/** The four origins, by name. */
export type OriginName = 'host' | 'cdn' | 'api' | 'chat';

/** Starts the four origins; the ones named in `without` stay off. */
export async function startOrigins(
  operator: OperatorConfiguration,
  without: readonly OriginName[] = [],
): Promise<Readonly<Partial<Record<OriginName, ServerType>>>> {
  const {createApiServer, readTree} = await import('@cyber-17/api');
  const headers = headersOf(operator);
  const apps = {
    host: () =>
      new Hono()
        .on('GET', ['/strict-csp/', '/strict-csp/index.html'], strictPage(operator))
        .route('/', folderApp(join(ROOT, 'examples'), headers.host, namesOf(operator))),
    cdn: () => folderApp(join(DIST, 'cdn'), headers.cdn),
    api: () => createApiServer(readTree(join(DIST, 'api'))),
    chat: () => folderApp(join(DIST, 'chat'), headers.chat),
  };
  const names = (Object.keys(apps) as OriginName[]).filter((name) => !without.includes(name));
  const started = await Promise.all(
    names.map(async (name) => [name, await listen(apps[name](), operator[`${name}Origin`])] as const),
  );
  return Object.fromEntries(started);
}

/** The example pages name the origins of `operator.json`; served, they name those of this run. */
function namesOf(operator: OperatorConfiguration): (page: string) => string {
  const written = readOperator(undefined, {});
  const keys = ['hostOrigin', 'cdnOrigin', 'apiOrigin', 'chatOrigin'] as const;
  return (page) =>
    keys.reduce((text, key) => text.replaceAll(`"${written[key]}/`, `"${operator[key]}/`), page);
}
