import {afterAll, beforeAll, expect, test} from 'vitest';

import {askForHelp, launcher} from '../support/look.js';
import {button} from '../support/words.js';
import {startHost} from './host.js';

import type {Host} from './host.js';
import type {} from '@cyber-17/element';
import type {CDPSession, Page} from 'puppeteer-core';

let host: Host;

beforeAll(async () => {
  host = await startHost();
});

afterAll(() => host.end());

/** Everything of the host that we might have touched. */
const stateOf = () => ({
  title: document.title,
  url: location.href,
  history: [history.length, history.scrollRestoration, history.state],
  scroll: [scrollX, scrollY],
  focus: document.activeElement?.id,
  html: document.documentElement.getAttributeNames(),
  body: document.body.getAttributeNames(),
  children: [...document.body.children].map((child) => child.outerHTML.replace(/<cyber-17.*/s, '')),
  sheets: [document.styleSheets.length, document.adoptedStyleSheets.length],
  fonts: document.fonts.size,
  shift: performance.getEntriesByType('layout-shift').length,
});

test('opening and closing leaves the host’s page unchanged', async () => {
  const {visitor, page, leave} = await host.visit({
    html: 'lang="fr" class="theme"',
    body: '<p id="far" tabindex="-1" style="margin-top: 2000px">Loin</p>',
  });
  await visitor.find(launcher);
  await page.evaluate(() => {
    document.querySelector<HTMLElement>('#far')!.focus();
    scrollTo(0, 900);
  });
  const before = await page.evaluate(stateOf);
  expect(before).toMatchObject({focus: 'far', scroll: [0, 900]});
  await page.evaluate(() => document.querySelector('cyber-17')!.open());
  await visitor.click(button('Fermer'));
  await visitor.find({role: 'heading', name: 'Vos comptes'});
  expect(await page.evaluate(stateOf)).toEqual(before);
  await leave();
});

const count = async (client: CDPSession) => {
  await client.send('HeapProfiler.collectGarbage');
  await client.send('HeapProfiler.collectGarbage');
  const {nodes, jsEventListeners} = await client.send('Memory.getDOMCounters');
  const {usedSize} = await client.send('Runtime.getHeapUsage');
  return {nodes, listeners: jsEventListeners, heap: usedSize};
};

/** The counts, once they have stayed the same for a second. */
const countAtRest = async (page: Page, client: CDPSession) => {
  await page.waitForNetworkIdle();
  for (let last = await count(client), same = 0; ;) {
    await new Promise((resolve) => setTimeout(resolve, 250));
    const next = await count(client);
    same = next.nodes === last.nodes && next.listeners === last.listeners ? same + 1 : 0;
    if (same === 4) return next;
    last = next;
  }
};

/** Mounts, opens and removes the element a number of times. */
const mount = (page: Page, times: number) =>
  page.evaluate(async (times) => {
    for (let each = 0; each < times; each++) {
      const element = document.createElement('cyber-17');
      document.body.append(element);
      await element.open();
      element.remove();
    }
  }, times);

test('mounting and removing the element forty times leaves no node, listener, interval or memory behind', async () => {
  const {visitor, page, errors, leave} = await host.visit(
    {},
    {
      prepare: async (page) => {
        await page.evaluateOnNewDocument(() => {
          const {setTimeout: later, clearTimeout: forget} = window;
          const waiting = new Set<number>();
          Object.assign(window, {
            waiting,
            intervals: 0,
            setInterval: () => ++(window as unknown as {intervals: number}).intervals,
            // Only the wait for code that comes late is shortened: the five seconds.
            setTimeout: (act: () => void, after = 0, ...more: unknown[]) => {
              const id = later(
                () => {
                  waiting.delete(id);
                  act();
                },
                Math.min(after, 200),
                ...more,
              );
              waiting.add(id);
              return id;
            },
            clearTimeout: (id: number) => {
              waiting.delete(id);
              forget(id);
            },
          });
        });
      },
    },
  );
  await askForHelp(visitor);
  await visitor.click(button('Fermer'));
  const client = await page.createCDPSession();
  // As many before: what comes once, as the code of later views, has come by then.
  await mount(page, 40);
  const before = await countAtRest(page, client);
  await mount(page, 40);
  const after = await countAtRest(page, client);
  // One left by each would be forty, and a panel that stays some 48 KB. (What the
  // browser compiles meanwhile is up to 150 KB in all.)
  expect(after.nodes - before.nodes).toBeLessThan(40);
  expect(after.listeners - before.listeners).toBeLessThan(40);
  expect(after.heap - before.heap).toBeLessThan(400_000);
  await expect
    .poll(() => page.evaluate('({intervals, waiting: waiting.size})'))
    .toEqual({intervals: 0, waiting: 0});
  expect(errors).toEqual([]);
  await leave();
});
