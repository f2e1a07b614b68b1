import {afterAll, beforeAll, expect, test} from 'vitest';

import {askForHelp, firstQuestion, launcher} from '../support/look.js';
import {answer, asks, button} from '../support/words.js';
import {startHost} from './host.js';

import type {Host} from './host.js';

let host: Host;

beforeAll(async () => {
  host = await startHost();
});

afterAll(() => host.end());

test('another focus trap neither takes the focus from the panel nor keeps Tab from going round', async () => {
  const {visitor, errors, leave} = await host.visit({
    body: '<div id="trap"><button>Accepter les cookies</button></div>',
    head:
      '<script>addEventListener("DOMContentLoaded", () => { const trap = document.querySelector("#trap button");' +
      'document.addEventListener("focusin", (event) => { if (event.target !== trap) trap.focus(); });' +
      'document.addEventListener("focusout", () => setTimeout(() => trap.focus())); });</script>',
  });
  await visitor.click(launcher);
  await visitor.findFocused(firstQuestion);
  await visitor.press(answer('i.start', 'message'));
  await visitor.findFocused(asks('msg.who'));
  expect(errors).toEqual([]);
  await leave();
});

test('where the host swallows every key, the mouse still does it all', async () => {
  const {visitor, errors, leave} = await host.visit({
    head:
      '<script>for (const type of ["keydown", "keypress", "keyup"]) addEventListener(type, (event) => {' +
      'event.preventDefault(); event.stopImmediatePropagation(); }, true);</script>',
  });
  await askForHelp(visitor);
  await visitor.click(answer('i.start', 'message'));
  await visitor.findFocused(asks('msg.who'));
  await visitor.click(button('Fermer'));
  await visitor.findFocused(launcher);
  expect(errors).toEqual([]);
  await leave();
});

test('where the host swallows the keys that reach its document, the keyboard still does it all', async () => {
  const {visitor, errors, leave} = await host.visit({
    head:
      '<script>document.addEventListener("keydown", (event) => {' +
      'if (event.target.tagName !== "INPUT") event.preventDefault(); });</script>',
  });
  await askForHelp(visitor);
  await visitor.press(answer('i.start', 'message'));
  await visitor.findFocused(asks('msg.who'));
  await visitor.page.keyboard.press('Escape');
  await visitor.findFocused(launcher);
  expect(errors).toEqual([]);
  await leave();
});
