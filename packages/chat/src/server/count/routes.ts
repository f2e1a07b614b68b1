import {InvalidShapeError} from '@cyber-17/protocol';
import {COUNT_PATH, STATISTICS_PATH, readCount} from '@cyber-17/protocol/count';
import {Hono} from 'hono';
import {bodyLimit} from 'hono/body-limit';

import {onlyMethods} from '../http/only-methods.js';
import {Publication} from './publication.js';

import type {Queryable} from '../database/transaction.js';
import type {Counter} from './counter.js';
import type {Context} from 'hono';

export interface CountRoutesOptions {
  readonly counter: Counter;
  readonly pool: Queryable;
  addressOf(context: Context): string;
}

/** Octets of a count. The widget sends as many for every situation, so that the length says nothing. */
const MAX_BYTES = 1_024;

/** As the API has them: a visitor sends from any site, anyone reads. */
const HEADERS = {
  'Access-Control-Allow-Origin': '*', // defence: count-cors
  'Content-Security-Policy':
    "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Referrer-Policy': 'no-referrer',
  'Strict-Transport-Security': 'max-age=63072000',
  'X-Content-Type-Options': 'nosniff',
};

/** Takes counts, and publishes figures. Nothing here is logged. */
export function countRoutes({counter, pool, addressOf}: CountRoutesOptions): Hono {
  const app = new Hono();
  const publication = new Publication(pool);
  for (const path of [COUNT_PATH, STATISTICS_PATH]) {
    app.use(path, async (context, next) => {
      await next();
      for (const [name, value] of Object.entries(HEADERS)) context.header(name, value);
    });
    app.options(path, (context) => {
      context.header('Access-Control-Allow-Methods', 'GET, HEAD, POST, OPTIONS');
      // Monitoring in the page adds headers of its own to every request.
      context.header('Access-Control-Allow-Headers', '*');
      context.header('Access-Control-Max-Age', '86400');
      return context.body(null, 204);
    });
  }

  const refuse = (context: Context, status: 400 | 413 | 422, reason: string) => {
    context.header('Cache-Control', 'no-store');
    return context.json({reason}, status);
  };

  app.post(
    COUNT_PATH,
    bodyLimit({maxSize: MAX_BYTES, onError: (context) => refuse(context, 413, 'shape')}), // defence: count-size
    async (context) => {
      let count;
      try {
        count = readCount(JSON.parse(await context.req.text()), 'count');
      } catch (error) {
        if (!(error instanceof InvalidShapeError || error instanceof SyntaxError)) throw error;
        return refuse(context, 400, 'shape');
      }
      const refusal = await counter.take(count, addressOf(context));
      if (refusal) return refuse(context, 422, refusal);
      context.header('Cache-Control', 'no-store');
      return context.body(null, 204);
    },
  );

  app.get(STATISTICS_PATH, async (context) => {
    const {body, etag} = await publication.read();
    context.header('ETag', etag);
    context.header('Cache-Control', 'public, max-age=300, stale-while-revalidate=86400');
    const known = context.req.header('If-None-Match')?.split(',');
    if (known?.some((each) => ['*', etag].includes(each.trim().replace(/^W\//, ''))))
      return context.body(null, 304);
    context.header('Content-Type', 'application/json; charset=utf-8');
    return context.body(body);
  });

  app.all(COUNT_PATH, onlyMethods('POST, OPTIONS'));
  app.all(STATISTICS_PATH, onlyMethods('GET, HEAD, OPTIONS'));
  return app;
}
