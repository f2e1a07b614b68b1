import {afterAll, beforeAll, expect, test} from 'vitest';

import {askForHelp} from '../support/look.js';
import {answer, asks} from '../support/words.js';
import {startHost} from './host.js';

import type {Host} from './host.js';

let host: Host;

beforeAll(async () => {
  host = await startHost();
});

afterAll(() => host.end());

test('opening, answering and closing add no history entry, so Back leaves the page', async () => {
  const {visitor, page, leave} = await host.visit({});
  const first = page.url();
  await page.goto(host.publish({}));
  const length = await page.evaluate(() => history.length);
  await askForHelp(visitor);
  await visitor.click(answer('i.start', 'message'));
  await visitor.findFocused(asks('msg.who'));
  expect(await page.evaluate(() => history.length)).toBe(length);
  await page.goBack();
  expect(page.url()).toBe(first);
  await leave();
});

test('a page restored from the back-forward cache shows the panel as the visitor left it', async () => {
  const {visitor, page, errors, leave} = await host.visit({
    head: '<script>addEventListener("pageshow", (event) => { window.wasKept = event.persisted; });</script>',
  });
  await askForHelp(visitor);
  await visitor.click(answer('i.start', 'message'));
  await visitor.findFocused(asks('msg.who'));
  await page.goto(host.publish({tag: '', script: ''}));
  await page.goBack();
  expect(await page.evaluate('wasKept')).toBe(true);
  await visitor.find(asks('msg.who'));
  await visitor.click(answer('msg.who', 'bank'));
  await visitor.findFocused(asks('bank.contact'));
  expect(errors).toEqual([]);
  await leave();
});
