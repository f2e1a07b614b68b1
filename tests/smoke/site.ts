import {join} from 'node:path';

import {headersOf, readOperator} from '@cyber-17/operator';
import {folderApp, listen} from '@cyber-17/operator/serve';
import {Hono} from 'hono';

import {DIST} from '../../scripts/build/paths.js';
import {startOrigins} from '../../scripts/serve/origins.js';
import {written} from '../support/host-page.js';
import {WATCH} from './watch.js';

import type {HostPage} from '../support/host-page.js';
import type {Fate} from './fates.js';
import type {Server} from 'node:http';

/** A request that reached the CDN or the API, and what it revealed about the visitor. */
export interface Asked {
  readonly path: string;
  readonly referrer: string | undefined;
  readonly cookie: string | undefined;
}

/**
 * A partner’s site that shows whatever a test writes, beside the CDN, which a
 * test can meddle with, the API and the chat. What was asked of them is noted
 * by the servers: the same in every engine.
 */
export async function startSite({chat}: {readonly chat?: Server | undefined} = {}) {
  const operator = readOperator();
  const pages = new Map<string, HostPage>();
  const fates = new Map<string, Fate>();
  const asked: Asked[] = [];

  const host = new Hono().get('/page/:id', (context) => {
    const page = pages.get(context.req.param('id'));
    if (!page) return context.text('Not found', 404);
    const {type = 'text/html; charset=utf-8', head = '', headers} = page;
    return context.body(written({...page, head: WATCH + head}, operator.cdnOrigin), 200, {
      'Content-Type': type,
      ...headers,
    });
  });
  const note = (path: string, referrer: string | undefined, cookie: string | undefined) =>
    void asked.push({path, referrer, cookie});
  const cdn = new Hono()
    .use(async (context, next) => {
      const {path} = context.req;
      note(path, context.req.header('referer'), context.req.header('cookie'));
      const fate = [...fates].find(([file]) => path.includes(`/${file}`))?.[1];
      return fate?.(context, next) ?? next();
    })
    .route('/', folderApp(join(DIST, 'cdn'), headersOf(operator).cdn));

  const servers = Object.values(
    await startOrigins(operator, {without: ['host', 'cdn', 'api'], ...(chat && {instead: {chat}})}),
  );
  const {api} = await startOrigins(operator, {without: ['host', 'cdn', 'chat']});
  api!.on('request', ({url, headers}) => note(url!, headers.referer, headers.cookie));
  servers.push(api!, await listen(cdn, operator.cdnOrigin), await listen(host, operator.hostOrigin));

  return {
    operator,
    /** What was asked of the CDN and the API since the last `begin`, in order. */
    asked: asked as readonly Asked[],
    /** Puts a page on the site, and says where. */
    publish(page: HostPage): string {
      const id = String(pages.size + 1);
      pages.set(id, page);
      return `${operator.hostOrigin}/page/${id}`;
    },
    /** From here on, requests for files whose names begin so have this fate. */
    meddle(file: string, fate: Fate) {
      fates.set(file, fate);
    },
    /** Forgets what was asked, and lets every file come as it is. */
    begin() {
      fates.clear();
      asked.length = 0;
    },
    end() {
      for (const server of servers) {
        server.close();
        // Kept-alive connections would hold it open for seconds.
        if ('closeAllConnections' in server) server.closeAllConnections();
      }
    },
  };
}

export type Site = Awaited<ReturnType<typeof startSite>>;
