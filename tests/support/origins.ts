import {readOperator} from '@cyber-17/operator';

import {startOrigins} from '../../scripts/serve/origins.js';
import {openBrowser} from './browser.js';

import type {OriginName} from '../../scripts/serve/origins.js';
import type {Browser} from 'puppeteer-core';

/** The four origins, and a browser to visit them with. */
export interface World {
  readonly operator: ReturnType<typeof readOperator>;
  readonly browser: Browser;
  end(): Promise<void>;
}

/** Starts the origins but those in `without`, as production has them: apart. */
export async function startWorld(without: readonly OriginName[] = []): Promise<World> {
  const operator = readOperator();
  const servers = await startOrigins(operator, without);
  const browser = await openBrowser();
  return {
    operator,
    browser,
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
