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

test.each([
  {what: 'one policy of ours is all that the page allows', allowed: 'cyber-17', head: ''},
  {
    what: 'the host has made a policy named lit-html before us',
    allowed: 'cyber-17 lit-html',
    head: '<script>trustedTypes.createPolicy("lit-html", {createHTML: (text) => text});</script>',
  },
])(
  'the journey reaches a threat without a violation under Trusted Types when $what',
  async ({allowed, head}) => {
    const visit = await host.visit({
      head,
      headers: {
        'Content-Security-Policy': `require-trusted-types-for 'script'; trusted-types ${allowed}`,
      },
    });
    await askForHelp(visit.visitor);
    await answerAll(visit.visitor, TO_CARD_FRAUD);
    await visit.visitor.findFocused(names('card-fraud'));
    expect(await visit.violations()).toEqual([]);
    expect(visit.errors).toEqual([]);
    await visit.leave();
  },
);

test('a page that allows no Trusted Types policy sees no violation from us before the click', async () => {
  const visit = await host.visit({
    headers: {'Content-Security-Policy': "require-trusted-types-for 'script'; trusted-types 'none'"},
  });
  await visit.visitor.find({role: 'button', name: /cyber-17/});
  expect(await visit.violations()).toEqual([]);
  expect(visit.errors).toEqual([]);
  await visit.leave();
});
