import {readOperator} from '@cyber-17/operator';

import {addressesOf, resolverRules} from '../../scripts/serve/addresses.js';
import {startOrigins} from '../../scripts/serve/origins.js';
import {openBrowser} from './browser.js';

import type {StartOptions} from '../../scripts/serve/origins.js';
import type {OperatorConfiguration} from '@cyber-17/operator';
import type {Browser} from 'puppeteer-core';

/** The four origins, and a browser to visit them with. */
export interface World {
  readonly operator: OperatorConfiguration;
  readonly browser: Browser;
  /** Every request that reached the CDN, the API or the chat, in order. */
  readonly requests: string[];
  /** Opens another browser that finds the same origins. */
  openBrowser(flags?: readonly string[]): Promise<Browser>;
  /** Fetches from one of the four origins, as a program without a browser does. */
  fetch(url: string, init?: RequestInit): Promise<Response>;
  end(): Promise<void>;
}

/** What a test changes about the four origins and their names. */
export interface WorldOptions extends Pick<StartOptions, 'without' | 'instead' | 'counting'> {
  /** More names of the host page's origin. */
  readonly hostNames?: readonly string[];
  /** Names that lead nowhere at once, without asking a name server. */
  readonly deadNames?: readonly string[];
}

/**
 * Starts the four origins, apart from each other as in production.
 *
 * The built files carry the origins of `operator.json`. The servers listen on
 * free ports all the same, and the browser is told which port each origin is
 * at: test files can run side by side, and beside `npm start`.
 */
export async function startWorld({
  without,
  instead,
  counting,
  hostNames = [],
  deadNames = [],
}: WorldOptions = {}): Promise<World> {
  const operator = readOperator();
  const servers = await startOrigins(operator, {
    ...(without && {without}),
    ...(instead && {instead}),
    ...(counting && {counting}),
    onFreePorts: true,
  });
  const requests: string[] = [];
  for (const name of ['cdn', 'api', 'chat'] as const) {
    servers[name]?.on('request', ({url}: {url?: string}) =>
      requests.push(`${operator[`${name}Origin`]}${url}`),
    );
  }
  const addresses = addressesOf(operator, servers);
  const hostAddress = addresses.get(operator.hostOrigin)!;
  const rules = [
    ...resolverRules(addresses),
    ...hostNames.map((name) => `MAP ${name} ${hostAddress}`),
    ...deadNames.map((name) => `MAP ${name} ~NOTFOUND`),
  ];
  const open = (flags: readonly string[] = []) =>
    openBrowser([`--host-resolver-rules=${rules.join(',')}`, ...flags]);
  const browser = await open();

  return {
    operator,
    browser,
    requests,
    openBrowser: open,
    fetch(url, init) {
      const {origin} = new URL(url);
      // As written: a URL object would change paths that are wrong on purpose.
      return fetch(url.replace(origin, `http://${addresses.get(origin)}`), init);
    },
    async end() {
      await browser.close();
      for (const server of Object.values(servers)) {
        server.close();
        // Kept-alive connections would hold it open for seconds.
        if ('closeAllConnections' in server) server.closeAllConnections();
      }
    },
  };
}
