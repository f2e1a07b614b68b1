import {afterAll, beforeAll, expect, test} from 'vitest';

import {TO_CARD_FRAUD, answerAll, askForHelp} from '../support/look.js';
import {names} from '../support/words.js';
import {startHost} from './host.js';

import type {Host} from './host.js';

let host: Host;

beforeAll(async () => {
  host = await startHost();
});

afterAll(() => host.end());

test('the journey to a threat adds no global variable to the page', async () => {
  const {visitor, page, leave} = await host.visit({
    head: '<script>window.usual = new Set(Object.getOwnPropertyNames(window));</script>',
  });
  await askForHelp(visitor);
  await answerAll(visitor, TO_CARD_FRAUD);
  await visitor.findFocused(names('card-fraud'));
  const added = await page.evaluate('Object.getOwnPropertyNames(window).filter((name) => !usual.has(name))');
  expect(added).toEqual(['usual']);
  await leave();
});
