import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';

import {afterAll, beforeAll, expect, test} from 'vitest';

import {TO_CARD_FRAUD, answerAll, askForHelp} from '../support/look.js';
import {button, heading, labelOf, names} from '../support/words.js';
import {startHost} from './host.js';

import type {Host} from './host.js';

let host: Host;

beforeAll(async () => {
  host = await startHost();
});

afterAll(() => host.end());

const RRWEB = createRequire(import.meta.url)
  .resolve('rrweb')
  .replace(/[^/]+$/, 'rrweb.umd.min.cjs');

test('a session recorder records that help was opened but no question and no answer', async () => {
  const recorder = host.publishScript('rrweb.js', readFileSync(RRWEB, 'utf8'));
  const {visitor, page, errors, leave} = await host.visit({
    head:
      `<script src="${recorder}"></script><script>window.recorded = [];` +
      'rrweb.record({emit: (event) => recorded.push(event), recordCanvas: true});</script>',
  });
  // Beside what changes, all that is there. (At a time of its own, rrweb may fail before its first.)
  const recordAll = () => page.evaluate('rrweb.record.takeFullSnapshot()');
  await askForHelp(visitor);
  await recordAll();
  await answerAll(visitor, TO_CARD_FRAUD);
  await visitor.findFocused(names('card-fraud'));
  await visitor.find(button(/^Préciser ma situation/));
  await recordAll();
  await visitor.click(button(/^Voir mon plan/));
  await visitor.findFocused(heading('Votre plan'));
  await recordAll();

  const recorded = String(await page.evaluate('JSON.stringify(recorded)')).replace(/\s+/g, ' ');
  // It does record, and it does enter open roots: the launcher is in it.
  expect(errors).toEqual([]);
  expect(recorded).toContain('Vos comptes');
  expect(recorded).toContain('Être aidé – cyber-17');
  const said = [
    ...TO_CARD_FRAUD.flatMap(([question, answered]) => [labelOf(question), labelOf(question, answered)]),
    String(names('card-fraud').name),
    'Votre plan',
  ];
  // One word, such as “Oui”, may be anyone's.
  expect(said.filter((text) => text.includes(' ') && recorded.includes(text))).toEqual([]);
  expect(errors).toEqual([]);
  await leave();
});
