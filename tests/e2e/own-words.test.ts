import {afterAll, beforeAll, expect, test} from 'vitest';

import {startWorld} from '../support/origins.js';
import {Visitor} from '../support/visitor.js';
import {word} from '../support/words.js';

import type {World} from '../support/origins.js';

let world: World;

beforeAll(async () => {
  world = await startWorld();
});

afterAll(() => world.end());

const button = (key: string) => ({role: 'button', name: new RegExp(word(key))});

test('fetches nothing until the field is used, and nothing from the first key to the suggestion', async () => {
  const visitor = await Visitor.arrive(world.browser, 360);
  const urls: string[] = [];
  visitor.page.on('request', (request) => urls.push(`${request.url()} ${request.postData() ?? ''}`));
  await visitor.page.goto(`${world.operator.hostOrigin}/bank/`, {waitUntil: 'networkidle0'});
  await visitor.click({role: 'button', name: /cyber-17/});
  await visitor.find(button('first.own-words'));
  await visitor.page.waitForNetworkIdle();
  expect(urls.filter((url) => url.includes('words'))).toEqual([]);

  await visitor.click(button('first.own-words'));
  await visitor.findFocused({role: 'textbox', name: new RegExp(word('told.title').slice(0, 12))});
  await visitor.page.waitForNetworkIdle();
  // The code is fetched, checked, and then run from the cache: two entries, one file.
  expect(new Set(urls.filter((url) => url.includes('words')))).toHaveProperty('size', 4);

  const before = urls.length;
  await visitor.page.keyboard.type('sms chronopost, jai mis ma carte xyzzy');
  await visitor.press(button('told.read'));
  await visitor.find({role: 'button', name: /SMS/});
  expect(urls.slice(before)).toEqual([]);
  expect(urls.join()).not.toContain('xyzzy');
  expect(visitor.page.url()).not.toContain('xyzzy');
  const kept = await visitor.page.evaluate(() =>
    JSON.stringify([{...localStorage}, {...sessionStorage}, document.cookie]),
  );
  expect(kept).not.toContain('xyzzy');
  await visitor.leave();
});

test('can be used and left by keyboard alone', async () => {
  const visitor = await Visitor.arrive(world.browser, 1280);
  await visitor.page.goto(`${world.operator.hostOrigin}/bank/`, {waitUntil: 'networkidle0'});
  await visitor.click({role: 'button', name: /cyber-17/});
  await visitor.press(button('first.own-words'));
  await visitor.findFocused({role: 'textbox', name: new RegExp(word('told.title').slice(0, 12))});
  await visitor.page.keyboard.type('faux conseiller de ma banque au téléphone');
  await visitor.page.keyboard.press('Tab');
  await visitor.findFocused(button('told.read'));
  await visitor.page.keyboard.press('Enter');
  await visitor.find(button('told.none'));
  await visitor.press(button('told.none'));
  await visitor.find(button('first.own-words'));
  await visitor.leave();
});
