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

test('the host’s own focus trap does not take the focus from the panel or stop Tab', async () => {
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

test('the mouse alone is enough if the host cancels every key event', async () => {
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

test('the keyboard alone is enough if the host cancels the key events that reach its document', async () => {
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
