import {once} from 'node:events';

import {startCluster} from '@cyber-17/chat/testing';
import {afterAll, beforeAll, expect, test} from 'vitest';

import {word} from '../support/words.js';
import {reads, startChatWorld, twoSides, typed} from './support/two-sides.js';

import type {Cluster} from '@cyber-17/chat/testing';
import type {ChatWorld} from './support/two-sides.js';

let cluster: Cluster;
let world: ChatWorld;

beforeAll(async () => {
  cluster = await startCluster();
  world = await startChatWorld({DATABASE_URL: await cluster.createDatabase('chat')});
});

afterAll(async () => {
  await world.end();
  await cluster.stop();
});

async function stopDatabase() {
  const dead = once(cluster.child, 'exit');
  cluster.child.kill('SIGKILL');
  await dead;
}

test(
  'while the database is gone a console that comes back says so, stays signed in, and keeps what was typed',
  {timeout: 90_000},
  async () => {
    const {visitor, desk} = await twoSides(world);
    await desk.focus('#message');
    await desk.keyboard.type('Je tapais ceci');
    await stopDatabase();
    world.cut();
    await reads(desk, word('console.cut'));
    expect(await desk.evaluate(() => document.body.innerText)).not.toContain(word('console.sign-in'));
    // Opened anew meanwhile: it says the same, and not that nobody is signed in.
    const again = await desk.browserContext().newPage();
    await again.goto(`${world.operator.chatOrigin}/console/`);
    await reads(again, word('console.cut', 'en'));
    await cluster.restart();
    await again.waitForSelector('h2');
    // Whoever looks at the page again has it tried at once; else it waits for up to 30 s.
    await desk.bringToFront();
    await desk.waitForFunction(
      (cut) => !document.body.innerText.includes(cut),
      {timeout: 40_000},
      word('console.cut'),
    );
    expect(await typed(desk)).toBe('Je tapais ceci');
    await desk.focus('#message');
    await desk.keyboard.press('Enter');
    await reads(visitor, 'Je tapais ceci');
  },
);

test(
  'while the database is gone and the connection stays, both are told that nothing is saved, and it is sent later',
  {timeout: 90_000},
  async () => {
    const {visitor, desk} = await twoSides(world, 'sacha');
    const isTold = (told: boolean) =>
      desk.waitForFunction(
        (words, expected) => document.body.innerText.includes(words) === expected,
        {timeout: 40_000},
        word('console.not-storing'),
        told,
      );
    await stopDatabase();
    await desk.focus('#message');
    await desk.keyboard.type('Gardez votre téléphone près de vous');
    await desk.keyboard.press('Enter');
    await isTold(true);
    await reads(visitor, word('chat.not-storing'));
    await cluster.restart();
    await isTold(false);
    await reads(visitor, 'Gardez votre téléphone près de vous');
  },
);
