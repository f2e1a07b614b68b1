import {createHash} from 'node:crypto';
import {brotliCompressSync, constants, gzipSync} from 'node:zlib';

import {Hono} from 'hono';

import type {Tree} from '../tree/tree.js';
import type {Context} from 'hono';

/** An answer, ready to be sent in each encoding. */
interface Prepared {
  readonly etag: string;
  readonly cacheControl: string;
  readonly bodies: Readonly<Record<Encoding, Uint8Array<ArrayBuffer>>>;
}

type Encoding = 'br' | 'gzip' | 'identity';

/** Longer addresses are no path of ours. */
const LONGEST_URL = 2_048;

const COMMON: Readonly<Record<string, string>> = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

/**
 * A small server of the tree, for development and self-hosting: everything is
 * compressed once, at the start, and kept in memory. It knows no file system,
 * no clock and no database.
 */
export function createApiApp(tree: Tree): Hono {
  const prepared = new Map<string, Prepared>(
    [...tree].map(([path, bytes]) => [`/${path}`, prepare(path, bytes)]),
  );
  const app = new Hono();
  app.use(async (context, next) => {
    for (const [name, value] of Object.entries(COMMON)) context.header(name, value);
    if (context.req.url.length > LONGEST_URL) return problem(context, 414, 'URI Too Long');
    return next();
  });
  app.on(['GET', 'HEAD'], '*', (context) => {
    const found = prepared.get(context.req.path);
    return found ? send(context, found) : problem(context, 404, 'Not Found');
  });
  app.options('*', (context) => {
    context.header('Access-Control-Allow-Methods', 'GET, HEAD');
    return context.body(null, 204);
  });
  app.all('*', (context) => {
    context.header('Allow', 'GET, HEAD, OPTIONS');
    return problem(context, 405, 'Method Not Allowed');
  });
  return app;
}

function prepare(path: string, bytes: Uint8Array): Prepared {
  const isImmutable = /\.[0-9a-f]{12}\.json$/.test(path);
  // Quality 9: a start of some seconds for the whole tree, within 2 % of 11.
  const params = {[constants.BROTLI_PARAM_QUALITY]: 9};
  return {
    etag: `"${createHash('sha256').update(bytes).digest('hex').slice(0, 32)}"`,
    cacheControl: isImmutable
      ? 'public, max-age=31536000, immutable'
      : 'public, max-age=300, stale-while-revalidate=86400',
    bodies: {
      br: new Uint8Array(brotliCompressSync(bytes, {params})),
      gzip: new Uint8Array(gzipSync(bytes, {level: 9})),
      identity: new Uint8Array(bytes),
    },
  };
}

function send(context: Context, {etag, cacheControl, bodies}: Prepared) {
  const accepted = context.req.header('accept-encoding') ?? '';
  const encoding = (['br', 'gzip'] as const).find((each) => accepted.includes(each)) ?? 'identity';
  // The same bytes in another encoding are another representation.
  const tag = encoding === 'identity' ? etag : etag.replace(/"$/, `-${encoding}"`);
  context.header('ETag', tag);
  context.header('Cache-Control', cacheControl);
  context.header('Vary', 'Accept-Encoding');
  const known = context.req.header('if-none-match')?.split(/\s*,\s*/) ?? [];
  if (known.includes(tag) || known.includes('*')) return context.body(null, 304);
  context.header('Content-Type', 'application/json; charset=utf-8');
  if (encoding !== 'identity') context.header('Content-Encoding', encoding);
  return context.body(bodies[encoding], 200);
}

function problem(context: Context, status: 404 | 405 | 414, title: string) {
  context.header('Cache-Control', 'no-store');
  return context.body(JSON.stringify({type: 'about:blank', status, title}), status, {
    'Content-Type': 'application/problem+json',
  });
}
