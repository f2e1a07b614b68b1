import {Server} from 'node:http';
import {brotliCompressSync, constants} from 'node:zlib';

import {Cyber17Error} from '@cyber-17/protocol';
import {serve} from '@hono/node-server';
import {serveStatic} from '@hono/node-server/serve-static';
import {Hono} from 'hono';

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

/** The longest address that is read, in characters. */
const MAX_URL_LENGTH = 2_048;

/** The longest request head that is read at all, in bytes. A longer one is answered in words. */
const MAX_HEAD_SIZE = 1 << 20;

/**
 * Serves a folder for development: nothing is cached in memory.
 *
 * @param changePage changes the text of every page before it is sent
 */
export function folderApp(root: string, headers: Headers, changePage = (page: string) => page): Hono {
  const app = new Hono();
  app.use(async (context, next) => {
    await next();
    const {res: answer, req} = context;
    const isFound = answer.status < 400;
    const isPage = isFound && answer.headers.get('Content-Type')?.startsWith('text/html');
    const isCompressed = isFound && answer.status !== 204 && req.header('Accept-Encoding')?.includes('br');
    const body = isPage ? Buffer.from(changePage(await answer.text())) : await answer.arrayBuffer();
    // Else Hono keeps the headers of the answer before, its length too.
    context.res = undefined;
    context.res = new Response(answer.status === 204 ? null : isCompressed ? brotli(body) : body, {
      status: answer.status,
      headers: {
        'Content-Type': answer.headers.get('Content-Type') ?? 'text/plain',
        ...(answer.status === 405 && {Allow: 'GET, HEAD'}),
        ...(isCompressed && {'Content-Encoding': 'br', Vary: 'Accept-Encoding'}),
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
  app.on(['GET', 'HEAD'], '*', serveStatic({root}));
  app.on(['GET', 'HEAD'], '*', (context) => context.text('Not found', 404));
  app.all('*', (context) => context.text('Method not allowed', 405));
  return app;
}

function brotli(body: ArrayBuffer | Buffer): Uint8Array<ArrayBuffer> {
  const params = {[constants.BROTLI_PARAM_QUALITY]: 5};
  return new Uint8Array(brotliCompressSync(new Uint8Array(body), {params}));
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
