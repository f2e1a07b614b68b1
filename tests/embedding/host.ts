import {readOperator} from '@cyber-17/operator';
import {Hono} from 'hono';

import {written} from '../support/host-page.js';
import {startWorld} from '../support/origins.js';
import {Visitor} from '../support/visitor.js';
import {watchPolicy} from './policy-watch.js';

import type {HostPage} from '../support/host-page.js';
import type {WorldOptions} from '../support/origins.js';
import type {HTTPRequest, Page} from 'puppeteer-core';

/** How a page is visited. */
export interface Visiting {
  readonly width?: number;
  readonly height?: number;
  /** When the page counts as there; by default with all that it loads. */
  readonly until?: 'load' | 'domcontentloaded';
  /** Prepares the browser before the page is asked for. */
  prepare?(page: Page): Promise<void>;
}

/** One visit of one page, and what went wrong in it. */
export interface Visit {
  readonly visitor: Visitor;
  readonly page: Page;
  readonly url: string;
  /** Uncaught errors of the page, ours or not. */
  readonly errors: readonly string[];
  /** Requests to anywhere but the host's own origin, as the tab tells of them. */
  readonly requests: readonly HTTPRequest[];
  /** What a policy of the page forbade, as `directive: what`. */
  violations(): Promise<readonly string[]>;
  leave(): Promise<void>;
}

/**
 * A site that shows whatever a test writes, beside the built CDN, API and chat
 * on origins of their own, and a browser to visit it with.
 */
export async function startHost(options: Omit<WorldOptions, 'instead'> = {}) {
  const operator = readOperator();
  const pages = new Map<string, HostPage>();
  const files = new Map<string, string>();
  const app = new Hono();
  app.get('/own/:name', (context) =>
    context.body(files.get(context.req.param('name')) ?? '', 200, {'Content-Type': 'text/javascript'}),
  );
  app.get('/page/:id', (context) => {
    const page = pages.get(context.req.param('id'));
    if (!page) return context.text('Not found', 404);
    const {type = 'text/html; charset=utf-8', headers} = page;
    return context.body(written(page, operator.cdnOrigin), 200, {'Content-Type': type, ...headers});
  });
  const world = await startWorld({...options, instead: {host: app}});
  const {browser} = world;

  /** Puts a page on the site, and says where. */
  const publish = (page: HostPage): string => {
    const id = String(pages.size + 1);
    pages.set(id, page);
    return `${operator.hostOrigin}/page/${id}`;
  };

  return {
    operator,
    browser,
    publish,
    /** Every request that reached our origins, those of tabs that no test can look into as well. */
    asked: world.requests,

    /** Puts a script of the host's own on the site, and says where. */
    publishScript(name: string, text: string): string {
      files.set(name, text);
      return `${operator.hostOrigin}/own/${name}`;
    },

    /** Opens a page, as somebody who never was here. */
    async visit(
      page: HostPage,
      {width = 1280, height = 800, until = 'load', prepare}: Visiting = {},
    ): Promise<Visit> {
      const visitor = await Visitor.arrive(browser, width, height);
      // No request pending: what is measured no longer changes.
      await visitor.page.emulateMediaFeatures([{name: 'prefers-reduced-motion', value: 'reduce'}]);
      const errors: string[] = [];
      const requests: HTTPRequest[] = [];
      visitor.page.on('pageerror', (error) => errors.push(String(error)));
      visitor.page.on('request', (request) => {
        const {origin, protocol} = new URL(request.url());
        if (protocol.startsWith('http') && origin !== operator.hostOrigin) requests.push(request);
      });
      const violations = await watchPolicy(visitor.page);
      await prepare?.(visitor.page);
      const url = publish(page);
      await visitor.page.goto(url, {waitUntil: until});
      const leave = () => visitor.leave();
      return {visitor, page: visitor.page, url, errors, requests, violations, leave};
    },

    /** Fetches from one of our origins, as a program does. */
    fetch: world.fetch,

    end: () => world.end(),
  };
}

export type Host = Awaited<ReturnType<typeof startHost>>;
