import {afterAll, beforeAll, describe, expect, test} from 'vitest';

import {LINK} from '../support/host-page.js';
import {firstQuestion, launcher} from '../support/look.js';
import {word} from '../support/words.js';
import {startHost} from './host.js';

import type {Host} from './host.js';
import type {HTTPRequest, Page} from 'puppeteer-core';

let host: Host;

beforeAll(async () => {
  host = await startHost();
});

afterAll(() => host.end());

/** What the network does with the requests for a file; the others pass. */
const meddle = (file: string, act: (request: HTTPRequest) => void) => async (page: Page) => {
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    if (request.url().includes(`/${file}.`)) act(request);
    else void request.continue();
  });
};

const PORTAL = {
  status: 200,
  contentType: 'text/html',
  body: '<!doctype html><title>Wi-Fi de la gare</title><form>Connectez-vous</form>',
};

const FATES: readonly {what: string; act: (request: HTTPRequest) => void}[] = [
  {what: 'is missing', act: (request) => void request.respond({status: 404, body: 'Not found'})},
  {what: 'is a captive portal', act: (request) => void request.respond(PORTAL)},
  {what: 'is cut off', act: (request) => void request.abort('connectionreset')},
];

describe('if the loader', () => {
  test.each([...FATES, {what: 'never answers', act: () => undefined}])(
    '$what, the host’s link stays and no error is thrown',
    async ({act}) => {
      const {visitor, errors, leave} = await host.visit(
        {},
        {prepare: meddle('loader', act), until: 'domcontentloaded'},
      );
      await visitor.find({role: 'link', name: LINK});
      expect(errors).toEqual([]);
      await leave();
    },
  );
});

describe('if the panel', () => {
  test.each(FATES)('$what, the link and the emergency numbers show and no error is thrown', async ({act}) => {
    const {visitor, errors, leave} = await host.visit({}, {prepare: meddle('panel', act)});
    await visitor.click(launcher);
    for (const name of [LINK, '17', '112', '114']) await visitor.find({role: 'link', name});
    expect(errors).toEqual([]);
    await leave();
  });

  test('takes more than five seconds, the link and the emergency numbers show until it replaces them', async () => {
    const waiting: HTTPRequest[] = [];
    let isSlow = true;
    const hold = (request: HTTPRequest) => void (isSlow ? waiting.push(request) : request.continue());
    const {visitor, errors, leave} = await host.visit({}, {prepare: meddle('panel', hold)});
    await visitor.click(launcher);
    for (const name of [LINK, '17', '112', '114']) await visitor.find({role: 'link', name});
    isSlow = false;
    for (const request of waiting) await request.continue();
    await visitor.findFocused(firstQuestion);
    expect((await visitor.see()).filter(({role, name}) => role === 'link' && name === LINK)).toEqual([]);
    expect(errors).toEqual([]);
    await leave();
  });

  test('does not answer for half a minute, the request is aborted and the next click tries again', async () => {
    let isSilent = true;
    const {visitor, page, errors, leave} = await host.visit(
      {},
      {
        async prepare(page) {
          await meddle('panel', (request) => void (isSilent || request.continue()))(page);
          await page.evaluateOnNewDocument(`
            const {timeout} = AbortSignal;
            AbortSignal.timeout = (after) => timeout.call(AbortSignal, after === 30_000 ? 300 : after);
            addEventListener('cyber-17-failed', ({reason}) => (window.reason = reason));
          `);
        },
      },
    );
    await visitor.click(launcher);
    await visitor.find({role: 'link', name: LINK});
    expect(await page.evaluate('reason')).toBe('load');
    isSilent = false;
    await visitor.click(launcher);
    await visitor.findFocused(firstQuestion);
    expect(errors).toEqual([]);
    await leave();
  });
});

describe('if what understands somebody’s own words', () => {
  test.each(FATES)('$what, the field says so and no error is thrown', async ({act}) => {
    const {visitor, errors, leave} = await host.visit(
      {},
      {
        async prepare(page) {
          await page.setRequestInterception(true);
          page.on('request', (request) => {
            if (/words\.(?:fr|en)\.json$/.test(request.url())) act(request);
            else void request.continue();
          });
        },
      },
    );
    await visitor.click(launcher);
    await visitor.findFocused(firstQuestion);
    await visitor.click({role: 'button', name: new RegExp(word('first.own-words'))});
    await visitor.find({role: 'StaticText', name: new RegExp(word('first.own-words-failed'))});
    expect(errors).toEqual([]);
    await leave();
  });
});
