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

test('hooks of the page for its own Lit change nothing of ours, and its policy refuses nothing', async () => {
  const hooks = [
    'reactiveElementPolyfillSupport',
    'litElementPolyfillSupport',
    'litHtmlPolyfillSupport',
    'litElementHydrateSupport',
  ];
  const set = hooks.map((name) => `window.${name} = () => { window.isHooked = true; };`).join('');
  const visit = await host.visit({
    head: `<script nonce="host">window.ShadyCSS = {nativeShadow: false}; ${set}</script>`,
    headers: {
      'Content-Security-Policy': `script-src 'nonce-host' ${host.operator.cdnOrigin}; style-src 'none'; connect-src ${host.operator.cdnOrigin} ${host.operator.apiOrigin}`,
    },
  });
  await askForHelp(visit.visitor);
  await answerAll(visit.visitor, TO_CARD_FRAUD);
  await visit.visitor.findFocused(names('card-fraud'));
  expect(await visit.page.evaluate('window.isHooked')).toBeUndefined();
  expect(await visit.violations()).toEqual([]);
  await visit.leave();
});
