import {existsSync, readFileSync} from 'node:fs';
import {Server} from 'node:http';
import {join} from 'node:path';

import {Cyber17Error} from '@cyber-17/protocol';
import {serve} from '@hono/node-server';
import {serveStatic} from '@hono/node-server/serve-static';
import {Hono} from 'hono';
import {accepts} from 'hono/accepts';
import {RETAINED_304_HEADERS, etag} from 'hono/etag';

import {compressOnce} from './compress-once.js';

import type {ServerType} from '@hono/node-server';

/** Thrown when the port of an origin is in use. Its message says what to do. */
export class PortTakenError extends Cyber17Error {
  override name = 'PortTakenError';

  readonly origin: string;

  constructor(origin: string, cause: Error) {
    super(
      `Expected the port of ${origin} to be free, found it in use. Stop the other program, ` +
        'or change the origin in operator.json (or by its CYBER17_… variable).',
      {cause},
    );
    this.origin = origin;
  }
}

/** Headers for a path, also where nothing is found; a later rule wins. */
export type Headers = (path: string) => Readonly<Record<string, string>>;

/** What a folder has for the addresses where it has nothing, as static hosting looks for it. */
const NOT_FOUND_PAGE = '404.html';

/** The longest address that is read, in characters. */
const MAX_URL_LENGTH = 2_048;

/** The longest request head that is read at all, in bytes. A longer one is answered in words. */
const MAX_HEAD_SIZE = 1 << 20;

/**
 * Serves a folder, in development and by the nodes of the chat: each file as it now
 * is on the disk. It serves no ranges, because the files are small.
 *
 * @param changePage changes the text of every page before it is sent
 */
export function folderApp(root: string, headers: Headers, changePage = (page: string) => page): Hono {
  const app = new Hono();
  const compress = compressOnce();
  app.use(etag({retainedHeaders: [...RETAINED_304_HEADERS, ...Object.keys(headers('/'))]}));
  app.use(async (context, next) => {
    await next();
    const {res: answer, req} = context;
    const isFound = answer.status < 400;
    const isFile = isFound && answer.status !== 204;
    const isPage = answer.headers.get('Content-Type')?.startsWith('text/html');
    const encoding = accepts(context, {header: 'Accept-Encoding', supports: ['br'], default: 'identity'});
    const isCompressed = isFile && encoding === 'br';
    const body = isPage
      ? Buffer.from(changePage(await answer.text()))
      : Buffer.from(await answer.arrayBuffer());
    const sent = isCompressed ? await compress(req.path, body) : body;
    // Else Hono keeps the headers of the answer before, its length too.
    context.res = undefined;
    context.res = new Response(answer.status === 204 ? null : sent, {
      status: answer.status,
      headers: {
        'Content-Type': answer.headers.get('Content-Type') ?? 'text/plain',
        ...(answer.status === 405 && {Allow: 'GET, HEAD'}),
        ...(isFile && {Vary: 'Accept-Encoding'}),
        ...(isCompressed && {'Content-Encoding': 'br'}),
        'X-Content-Type-Options': 'nosniff', // defence: nosniff
        ...headers(req.path),
        // A file that is missing today may be there tomorrow.
        ...(!isFound && {'Cache-Control': 'no-store'}),
      },
    });
  });
  // The names of files are shorter; a path that the file system refuses is no fault of the server.
  // defence: long-path
  app.use(async ({req, text}, next) =>
    req.url.length > MAX_URL_LENGTH ? text('URI too long', 414) : next(),
  );
  // Where others may read, a preflight says so; elsewhere it is refused with the other methods.
  if (headers('/')['Access-Control-Allow-Origin']) {
    app.options('*', (context) => context.body(null, 204)); // defence: preflight
  }
  app.on(['GET', 'HEAD'], '*', async ({req}, next) => {
    const asked = new Headers(req.raw.headers);
    asked.delete('Range');
    // Hono sends no body to HEAD, whose headers are those of GET.
    req.raw = new Request(req.raw.url, {headers: asked});
    await next();
  });
  app.on(['GET', 'HEAD'], '*', serveStatic({root}));
  const notFoundPage = join(root, NOT_FOUND_PAGE);
  app.on(['GET', 'HEAD'], '*', (context) =>
    existsSync(notFoundPage)
      ? context.html(readFileSync(notFoundPage, 'utf8'), 404)
      : context.text('Not found', 404),
  );
  app.all('*', (context) => context.text('Method not allowed', 405));
  return app;
}

/** Starts an app, or a server that does not listen yet, on the port of its origin. */
export async function listen(app: Hono | Server, origin: string): Promise<ServerType> {
  const {hostname, port} = new URL(origin);
  return new Promise((resolve, reject) => {
    const server =
      app instanceof Server
        ? app.listen(Number(port), hostname, () => resolve(app))
        : serve(
            {fetch: app.fetch, hostname, port: Number(port), serverOptions: {maxHeaderSize: MAX_HEAD_SIZE}},
            () => resolve(server),
          );
    server.on('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'EADDRINUSE' ? new PortTakenError(origin, error) : error),
    );
  });
}
