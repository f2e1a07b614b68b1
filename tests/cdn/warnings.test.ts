import {afterAll, beforeAll, expect, test} from 'vitest';

import {startWorld} from '../support/origins.js';
import {Visitor} from '../support/visitor.js';
import {answer, asks, button} from '../support/words.js';
import {serveHost} from './host.js';

import type {World} from '../support/origins.js';

let world: World;

beforeAll(async () => {
  world = await startWorld();
});

afterAll(() => world.end());

/** Opens help on a page with a policy, answers once, and gives what the console was told. */
async function toldUnder(policy: string): Promise<readonly string[]> {
  const {cdnOrigin} = world.operator;
  const host = await serveHost({
    headers: {'Content-Security-Policy': `default-src 'none'; script-src ${cdnOrigin}; ${policy}`},
    html: `<!doctype html><html lang="fr"><title>Banque</title><link rel="icon" href="data:,"><body><cyber-17></cyber-17>
      <script async src="${cdnOrigin}/v1/loader.js" crossorigin="anonymous"></script>`,
  });
  const visitor = await Visitor.arrive(world.browser, 1280);
  const told: string[] = [];
  visitor.page.on('console', (message) => {
    if (message.text().startsWith('cyber-17')) told.push(message.text());
  });
  await visitor.page.goto(host.url);
  await visitor.click(button(/cyber-17/));
  await visitor.click(answer('i.start', 'message'));
  await visitor.find(asks('msg.who'));
  await visitor.page.waitForNetworkIdle();
  await visitor.leave();
  host.end();
  return told;
}

test('a developer is told which directive of the page’s policy lacks which origin', async () => {
  const {cdnOrigin, apiOrigin} = world.operator;
  expect(await toldUnder(`connect-src ${cdnOrigin}`)).toEqual([
    `cyber-17 [blocked-by-policy] The policy of the page forbids ${apiOrigin}: add it to connect-src. See docs/warnings.md#blocked-by-policy`,
  ]);
});

test('nothing is said under the policy of the guide', async () => {
  const {cdnOrigin, apiOrigin, chatOrigin} = world.operator;
  expect(await toldUnder(`connect-src ${cdnOrigin} ${apiOrigin}; frame-src ${chatOrigin}`)).toEqual([]);
});
