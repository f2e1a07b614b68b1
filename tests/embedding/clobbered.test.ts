import {afterAll, beforeAll, describe, expect, test} from 'vitest';

import {VERSION} from '../../scripts/build/build-data.js';
import {LINK, scriptTag} from '../support/host-page.js';
import {askForHelp} from '../support/look.js';
import {answer, asks} from '../support/words.js';
import {startHost} from './host.js';

import type {Host} from './host.js';

let host: Host;

beforeAll(async () => {
  // The host's own broken image is not waited for.
  host = await startHost({deadNames: ['evil.example']});
});

afterAll(() => host.end());

const FORM_NAMES = ['cyber-17', 'customElements', 'trustedTypes', 'navigator', 'Cyber17', 'fetch'];

describe('help loads only from our own origins, without an error, beside', () => {
  test.each([
    {
      what: 'an image named currentScript',
      body: '<img name="currentScript" src="https://evil.example/v1/loader.js"/>',
    },
    {what: 'a form named head', body: '<form name="head"></form>'},
    {what: 'an image named readyState', body: '<img name="readyState"/>'},
    {
      what: 'forms with the names that we use',
      body: FORM_NAMES.map((id) => `<form id="${id}"></form>`).join(''),
    },
    {what: 'a base address of somebody else', body: '', head: '<base href="https://evil.example/deep/"/>'},
  ])('$what', async ({body, head = ''}) => {
    const {visitor, requests, errors, leave} = await host.visit({
      body,
      head,
      script: scriptTag(host.operator.cdnOrigin),
    });
    await askForHelp(visitor);
    await visitor.click(answer('i.start', 'message'));
    await visitor.find(asks('msg.who'));
    await visitor.page.waitForNetworkIdle();
    const own = [host.operator.cdnOrigin, host.operator.apiOrigin];
    const strange = requests
      .map((request) => request.url())
      .filter((url) => !own.some((each) => url.startsWith(`${each}/`)));
    // What the host's own image asked for is the host's.
    expect(strange.filter((url) => url !== 'https://evil.example/v1/loader.js')).toEqual([]);
    expect(errors).toEqual([]);
    await leave();
  });
});

test('a self-hosted loader ignores an image named currentScript when it looks for its files', async () => {
  const {visitor, errors, leave} = await host.visit({
    body: '<img name="currentScript" src="https://evil.example/v1/loader.js"/>',
    script: scriptTag(host.operator.cdnOrigin).replace('/v1/loader.js', `/${VERSION}/loader-beside.js`),
  });
  await visitor.find({role: 'link', name: LINK});
  expect(await visitor.page.evaluate(() => customElements.get('cyber-17') === undefined)).toBe(true);
  expect(errors).toEqual([]);
  await leave();
});
