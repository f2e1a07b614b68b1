import {readFileSync, statSync} from 'node:fs';
import {Server} from 'node:http';
import {extname, join, normalize, sep} from 'node:path';
import {brotliCompressSync, constants} from 'node:zlib';

import {Cyber17Error} from '@cyber-17/protocol';
import {serve} from '@hono/node-server';
import {Hono} from 'hono';

import type {ServerType} from '@hono/node-server';

/** Thrown when something else listens where an origin should. It says what to do. */
export class PortTakenError extends Cyber17Error {
  override name = 'PortTakenError';

  readonly origin: string;

  constructor(origin: string, cause: Error) {
    super(
      `Expected the port of ${origin} to be free, found it taken. Stop what listens there, ` +
        'or move the origin in operator.json (or by its CYBER17_… variable).',
      {cause},
    );
    this.origin = origin;
  }
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/** Headers for a path, also where nothing is found; a later rule wins. */
export type Headers = (path: string) => Readonly<Record<string, string>>;

/**
 * A folder served as it is, for development: nothing is cached in memory.
 *
 * @param changePage - What is done to the text of every page before it is sent.
 */
export function folderApp(root: string, headers: Headers, changePage?: (page: string) => string): Hono {
  const headersFor = (path = '') => ({'X-Content-Type-Options': 'nosniff', ...headers(path)});
  // What is not there today may be there tomorrow.
  const refusal = (path?: string) => ({...headersFor(path), 'Cache-Control': 'no-store'});
  const app = new Hono();
  app.on(['GET', 'HEAD'], '*', (context) => {
    const path = decoded(new URL(context.req.url).pathname);
    const file = path === undefined ? undefined : fileFor(root, path);
    if (!file) return context.text('Not found', 404, refusal(path));
    const isPage = extname(file) === '.html';
    const body =
      isPage && changePage ? Buffer.from(changePage(readFileSync(file, 'utf8'))) : readFileSync(file);
    const type = TYPES[extname(file)] ?? 'application/octet-stream';
    const own = {'Content-Type': type, ...headersFor(path)};
    if (!context.req.header('accept-encoding')?.includes('br')) return context.body(body, 200, own);
    const small = brotliCompressSync(body, {params: {[constants.BROTLI_PARAM_QUALITY]: 5}});
    return context.body(new Uint8Array(small), 200, {
      ...own,
      'Content-Encoding': 'br',
      Vary: 'Accept-Encoding',
    });
  });
  app.all('*', (context) => context.text('Method not allowed', 405, {...refusal(), Allow: 'GET, HEAD'}));
  return app;
}

/** A path without its escapes; `undefined` for one that is no path. */
function decoded(path: string): string | undefined {
  try {
    const plain = decodeURIComponent(path);
    return plain.includes('\0') ? undefined : plain;
  } catch {
    // An escape that is none, such as `%E0%A4`.
    return undefined;
  }
}

/** The file of a path, below the root and nowhere else. */
function fileFor(root: string, path: string): string | undefined {
  const wanted = normalize(join(root, path));
  if (wanted !== normalize(root) && !wanted.startsWith(normalize(root) + sep)) return undefined;
  for (const candidate of [wanted, join(wanted, 'index.html')]) {
    if (statSync(candidate, {throwIfNoEntry: false})?.isFile()) return candidate;
  }
  return undefined;
}

/** Starts an app, or a server that does not listen yet, on the port of its origin. */
export async function listen(app: Hono | Server, origin: string): Promise<ServerType> {
  const {hostname, port} = new URL(origin);
  return new Promise((resolve, reject) => {
    const server =
      app instanceof Server
        ? app.listen(Number(port), hostname, () => resolve(app))
        : serve({fetch: app.fetch, hostname, port: Number(port)}, () => resolve(server));
    server.on('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'EADDRINUSE' ? new PortTakenError(origin, error) : error),
    );
  });
}
