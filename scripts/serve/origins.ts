import {existsSync, readdirSync} from 'node:fs';
import {join} from 'node:path';

import {headersOf, readOperator} from '@cyber-17/operator';
import {folderApp, listen} from '@cyber-17/operator/serve';
import {COUNT_PATH, STATISTICS_PATH} from '@cyber-17/protocol/count';
import {Hono} from 'hono';

import {DIST, ROOT} from '../build/paths.js';
import {SITE} from '../build/site.js';
import {SCRIPTED, scriptedPage} from './scripted-page.js';
import {strictPage} from './strict-page.js';

import type {OperatorConfiguration} from '@cyber-17/operator';
import type {ServerType} from '@hono/node-server';
import type {Handler} from 'hono';
import type {RequestListener, Server} from 'node:http';

/** The four origins, by name. */
export type OriginName = 'host' | 'cdn' | 'api' | 'chat';

/** How the origins are started. */
export interface StartOptions {
  /** Origins that stay off. */
  readonly without?: readonly OriginName[];
  /** What is served instead of ours. */
  readonly instead?: Readonly<Partial<Record<OriginName, Hono | Server>>>;
  /** Counts what happened: its paths are below the API's origin, as behind a proxy. */
  readonly counting?: Server;
  /** Listens on ports that are free, and not on those of the configuration. */
  readonly onFreePorts?: boolean;
}

/** Starts the four origins. */
export async function startOrigins(
  operator: OperatorConfiguration,
  {without = [], instead = {}, counting, onFreePorts = false}: StartOptions = {},
): Promise<Readonly<Partial<Record<OriginName, ServerType>>>> {
  const {createApiServer, readTree} = await import('@cyber-17/api');
  const headers = headersOf(operator);
  const apps = {
    host: () => {
      const app = new Hono().on('GET', ['/strict-csp/', '/strict-csp/index.html'], strictPage(operator));
      for (const page of SCRIPTED) app.get(`/${page.name}/*`, scriptedPage(operator, page));
      return app.all('*', hostApp(operator));
    },
    cdn: () => folderApp(join(DIST, 'cdn'), headers.cdn),
    api: () => withCounting(createApiServer(readTree(join(DIST, 'api'))), counting),
    chat: () => folderApp(join(DIST, 'chat'), headers.chat),
  };
  const names = (Object.keys(apps) as OriginName[]).filter((name) => !without.includes(name));
  const started = await Promise.all(
    names.map(async (name) => {
      const origin = onFreePorts ? 'http://127.0.0.1:0' : operator[`${name}Origin`];
      return [name, await listen(instead[name] ?? apps[name](), origin)] as const;
    }),
  );
  return Object.fromEntries(started);
}

const EXAMPLES = join(ROOT, 'examples');

const isIn = (name: string, file: string) => existsSync(join(EXAMPLES, name, file));

/** What of `examples/` is served as it is, pages and files: the projects are built first, elsewhere. */
export const SERVED_EXAMPLES: ReadonlySet<string> = new Set(
  readdirSync(EXAMPLES).filter(
    (name) => name.includes('.') || (isIn(name, 'index.html') && !isIn(name, 'package.json')),
  ),
);

/** Hands the two paths of the counting service to the server that has it. */
function withCounting(api: Server, counting: Server | undefined): Server {
  if (!counting) return api;
  const [answer] = api.listeners('request') as [RequestListener];
  return api.removeAllListeners('request').on('request', (request, response) => {
    const isCounting = [COUNT_PATH, STATISTICS_PATH].includes(request.url ?? '');
    if (isCounting) counting.emit('request', request, response);
    else answer(request, response);
  });
}

/** The partners' example pages, each in its folder, and everywhere else the public site. */
function hostApp(operator: OperatorConfiguration): Handler {
  const headers = headersOf(operator);
  const examples = folderApp(EXAMPLES, headers.host, namesOf(operator));
  const site = folderApp(SITE, headers.site, namesOf(operator));
  return ({req}) => (SERVED_EXAMPLES.has(req.path.split('/')[1] ?? '') ? examples : site).fetch(req.raw);
}

/** The example pages name the origins of `operator.json`; served, they name those of this run. */
function namesOf(operator: OperatorConfiguration): (page: string) => string {
  const written = readOperator(undefined, {});
  const keys = ['hostOrigin', 'cdnOrigin', 'apiOrigin', 'chatOrigin'] as const;
  return (page) =>
    keys.reduce((text, key) => text.replaceAll(`"${written[key]}/`, `"${operator[key]}/`), page);
}
