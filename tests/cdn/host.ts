import {extname} from 'node:path';

import {serve} from '@hono/node-server';
import {Hono} from 'hono';

import type {Serving} from './serving.js';

/** A page of a partner: its HTML, and the headers that come with it. */
export interface HostPage {
  readonly html: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** What else its server has: path → file. */
  readonly files?: ReadonlyMap<string, Buffer>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
};

/** Serves one page, and its files, from an origin of its own. */
export async function serveHost({html, headers = {}, files = new Map()}: HostPage): Promise<Serving> {
  const app = new Hono();
  app.get('/', (context) => context.html(html, 200, headers));
  app.get('*', (context) => {
    const body = files.get(context.req.path.slice(1));
    if (!body) return context.notFound();
    const type = TYPES[extname(context.req.path)] ?? 'application/json';
    return context.body(new Uint8Array(body), 200, {
      'Content-Type': type,
      'Access-Control-Allow-Origin': '*',
    });
  });
  return new Promise((resolve) => {
    const server = serve({fetch: app.fetch, hostname: '127.0.0.1', port: 0}, ({port}) =>
      resolve({url: `http://127.0.0.1:${port}/`, end: () => void server.close()}),
    );
  });
}
