import {afterAll, beforeAll, expect, test} from 'vitest';

import {LINK, TAG} from '../support/host-page.js';
import {askForHelp, firstQuestion, launcher, lookAtPanel} from '../support/look.js';
import {button} from '../support/words.js';
import {startHost} from './host.js';

import type {Host} from './host.js';

let host: Host;

beforeAll(async () => {
  host = await startHost({hostNames: ['bank.test']});
});

afterAll(() => host.end());

test('help works in a sandboxed page with an opaque origin', async () => {
  const {visitor, errors, leave} = await host.visit({
    headers: {'Content-Security-Policy': 'sandbox allow-scripts'},
  });
  await askForHelp(visitor);
  expect(errors).toEqual([]);
  await leave();
});

test('help works on a page without HTTPS', async () => {
  const {visitor, page, errors, url, leave} = await host.visit({});
  await page.goto(url.replace('localhost', 'bank.test'));
  expect(await page.evaluate(() => isSecureContext)).toBe(false);
  await askForHelp(visitor);
  expect(errors).toEqual([]);
  await leave();
});

test('help works inside open and closed shadow roots of the host', async () => {
  const {visitor, page, errors, leave} = await host.visit({
    tag: '<div id="outer"></div><cyber-17 mode="headless"></cyber-17>',
  });
  await page.evaluate(async () => {
    await customElements.whenDefined('cyber-17');
    const inner = document.createElement('div');
    document.querySelector('#outer')!.attachShadow({mode: 'open'}).append(inner);
    inner.attachShadow({mode: 'closed'}).append(document.createElement('cyber-17'));
  });
  await askForHelp(visitor);
  const {heading} = await lookAtPanel(visitor);
  expect(heading).toMatchObject({isOnTop: true, isInView: true});
  expect(errors).toEqual([]);
  await leave();
});

test.each([
  {what: 'hidden', start: 'hidden=""', show: 'hidden'},
  {what: 'inert', start: 'inert=""', show: 'inert'},
  {what: 'not displayed', start: 'style="display: none"', show: 'style'},
])('help works once an ancestor that was $what is shown', async ({start, show}) => {
  const {visitor, page, errors, leave} = await host.visit({tag: `<div id="late" ${start}>${TAG}</div>`});
  await page.evaluate(async (name) => {
    await customElements.whenDefined('cyber-17');
    document.querySelector('#late')!.removeAttribute(name);
  }, show);
  await askForHelp(visitor);
  const {heading} = await lookAtPanel(visitor);
  expect(heading).toMatchObject({isOnTop: true, isInView: true});
  expect(errors).toEqual([]);
  await leave();
});

test('a panel opened from the host’s modal dialog appears above it and returns the focus to it', async () => {
  const {visitor, errors, leave} = await host.visit({
    body:
      '<dialog id="own"><button onclick="document.querySelector(\'cyber-17\').open()">Une fraude ?</button></dialog>' +
      '<script>document.querySelector("#own").showModal()</script>',
  });
  await visitor.page.evaluate(() => customElements.whenDefined('cyber-17').then(() => undefined));
  await visitor.click(button('Une fraude ?'));
  await visitor.findFocused(firstQuestion);
  const {heading} = await lookAtPanel(visitor);
  expect(heading.isOnTop).toBe(true);
  await visitor.page.keyboard.press('Escape');
  await visitor.findFocused(button('Une fraude ?'));
  expect(errors).toEqual([]);
  await leave();
});

test('a plain link stays when JavaScript is off', async () => {
  const {visitor, leave} = await host.visit({}, {prepare: (page) => page.setJavaScriptEnabled(false)});
  await visitor.find({role: 'link', name: LINK});
  expect((await visitor.see()).filter(({role}) => role === 'button')).toEqual([]);
  await leave();
});

test('the launcher is not printed with the host’s page', async () => {
  const {visitor, page, leave} = await host.visit({});
  await visitor.find(launcher);
  await page.emulateMediaType('print');
  expect((await visitor.see()).filter(({name}) => name.includes('cyber-17'))).toEqual([]);
  await leave();
});
