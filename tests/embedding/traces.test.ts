import {afterAll, beforeAll, expect, test} from 'vitest';

import {button} from '../e2e/words.js';
import {startHost} from './host.js';
import {askForHelp, launcher} from './look.js';

import type {} from '@cyber-17/element';
import type {Host} from './host.js';
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

test('after opening and closing, the page of the host is as it was', async () => {
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
  return {nodes, listeners: jsEventListeners};
};

/** Mounts, opens and removes the element that often. */
const mount = (page: Page, times: number) =>
  page.evaluate(async (times) => {
    for (let each = 0; each < times; each++) {
      const element = document.createElement('cyber-17');
      document.body.append(element);
      await element.open();
      element.remove();
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }, times);

test('forty mounts and removals leave no node, listener or repeating timer behind', async () => {
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
  await mount(page, 5);
  const before = await count(client);
  await mount(page, 40);
  // One listener or a few nodes left by each would be forty of them. The last panel, of
  // some 150 nodes and 22 listeners, may not be collected yet; a busy machine takes its time.
  await expect
    .poll(
      async () => {
        const {nodes, listeners} = await count(client);
        return {nodes: nodes - before.nodes < 200, listeners: listeners - before.listeners < 40};
      },
      {timeout: 10_000, interval: 400},
    )
    .toEqual({nodes: true, listeners: true});
  expect(await page.evaluate('({intervals, waiting: waiting.size})')).toEqual({intervals: 0, waiting: 0});
  expect(errors).toEqual([]);
  await leave();
});
