import {afterAll, beforeAll, describe, expect, test} from 'vitest';

import {LINK} from '../support/host-page.js';
import {TO_CARD_FRAUD, answerAll, askForHelp, launcher} from '../support/look.js';
import {names} from '../support/words.js';
import {startHost} from './host.js';

import type {Host} from './host.js';

let host: Host;

beforeAll(async () => {
  host = await startHost();
});

afterAll(() => host.end());

/** A page whose own script ran before ours did. */
const after = (script: string) => ({head: `<script>${script}</script>`});

describe('the journey reaches a threat, without an error, on a page with', () => {
  test.each([
    {
      what: 'patched fetch, Promise, timers and listeners, as an APM leaves them',
      script:
        'const {fetch: own, setTimeout: later} = window;' +
        'window.fetch = function (input, init) { return own.call(window, new Request(input, init)).then((answer) => answer); };' +
        'window.Promise = class ZoneAwarePromise extends Promise {};' +
        'window.setTimeout = (act, after) => later(() => { try { act(); } finally { void 0; } }, after);' +
        'const {addEventListener: add, removeEventListener: remove} = EventTarget.prototype; const made = new WeakMap();' +
        'EventTarget.prototype.addEventListener = function (type, listener, options) {' +
        '  if (!listener) return; const wrapped = made.get(listener) ?? function (event) {' +
        '    return typeof listener === "function" ? listener.call(this, event) : listener.handleEvent(event); };' +
        '  made.set(listener, wrapped); return add.call(this, type, wrapped, options); };' +
        'EventTarget.prototype.removeEventListener = function (type, listener, options) {' +
        '  return remove.call(this, type, made.get(listener) ?? listener, options); };',
    },
    {
      what: 'no idle callback and no observers',
      script:
        'for (const name of ["requestIdleCallback", "cancelIdleCallback", "IntersectionObserver", "ResizeObserver", "MutationObserver"]) delete window[name];',
    },
    {
      what: 'halves of observers',
      script:
        'window.MutationObserver = window.ResizeObserver = class { observe() {} disconnect() {} }; window.IntersectionObserver = class {};',
    },
  ])('$what', async ({script}) => {
    const {visitor, errors, leave} = await host.visit(after(script));
    await askForHelp(visitor);
    await answerAll(visitor, TO_CARD_FRAUD);
    await visitor.find(names('card-fraud'));
    expect(errors).toEqual([]);
    await leave();
  });
});

describe('the host’s module globals stay untouched:', () => {
  test.each([
    {
      what: 'RequireJS',
      script:
        'window.defined = []; window.define = (...given) => defined.push(given); define.amd = {}; window.require = define;',
      state: 'defined.length',
      expected: 0,
    },
    {
      what: 'CommonJS',
      script: 'window.module = {exports: {}}; window.exports = module.exports;',
      state: 'Object.keys(module.exports).length',
      expected: 0,
    },
  ])('$what', async ({script, state, expected}) => {
    const {visitor, page, errors, leave} = await host.visit(after(script));
    await askForHelp(visitor);
    expect(await page.evaluate(state)).toBe(expected);
    expect(errors).toEqual([]);
    await leave();
  });
});

describe('option names on Object.prototype change none of our requests:', () => {
  test.each([
    {
      what: 'names of elements',
      junk: {nonce: 'x', src: 'https://evil.example/x.js', href: 'https://evil.example/'},
    },
  ])('$what', async ({junk}) => {
    const {visitor, errors, requests, leave} = await host.visit(
      after(`Object.assign(Object.prototype, ${JSON.stringify(junk)});`),
    );
    await askForHelp(visitor);
    const own = [host.operator.cdnOrigin, host.operator.apiOrigin];
    const strange = requests.filter((request) => !own.includes(new URL(request.url()).origin));
    expect(strange.map((request) => request.url())).toEqual([]);
    expect(errors).toEqual([]);
    await leave();
  });
});

test('the link and the emergency numbers show if Object.prototype breaks fetch for everyone', async () => {
  const {visitor, errors, leave} = await host.visit(after('Object.prototype.mode = "page";'));
  await visitor.click(launcher);
  for (const name of [LINK, '17', '112', '114']) await visitor.find({role: 'link', name});
  expect(errors).toEqual([]);
  await leave();
});
