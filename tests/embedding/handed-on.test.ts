import {afterAll, beforeAll, describe, expect, test} from 'vitest';

import {scriptTag} from '../support/host-page.js';
import {launcher} from '../support/look.js';
import {startHost} from './host.js';

import type {Host, Visit} from './host.js';

let host: Host;

beforeAll(async () => {
  host = await startHost();
});

afterAll(() => host.end());

/** Attributes of the element that the script adds, each with its value. */
const written = ({page}: Visit) =>
  page.evaluate(() => {
    const added = document.querySelector('cyber-17')!;
    return Object.fromEntries(added.getAttributeNames().map((name) => [name, added.getAttribute(name)]));
  });

describe('the element that the script adds takes from the script tag', () => {
  test.each([
    {
      what: 'the attributes of the guide, hyphens included',
      more: 'data-context="bank" data-start-at="safe.now" data-position="start" data-shared=""',
      expected: {context: 'bank', 'start-at': 'safe.now', position: 'start', shared: ''},
    },
    {
      what: 'no handler of an event',
      more: 'data-context="shop" data-onclick="window.hurt=1" data-onpointerover="window.hurt=1" data-onfocusin="window.hurt=1"',
      expected: {context: 'shop'},
    },
    {
      what: 'nothing that hides it or dresses it',
      more: 'data-hidden="" data-style="display:none" data-class="gone" data-inert="" data-popover="" data-slot="x" data-id="x"',
      expected: {},
    },
    {
      what: 'nothing that says that it is open, or that names a part',
      more: 'data-open="" data-exportparts="launcher" data-part="x" data-cfasync="false" data-lang="en"',
      expected: {lang: 'en'},
    },
  ])('$what', async ({more, expected}) => {
    const visit = await host.visit({tag: '', script: scriptTag(host.operator.cdnOrigin, more)});
    await visit.visitor.find(launcher);
    expect(await written(visit)).toEqual(expected);
    await visit.visitor.click(launcher);
    await visit.visitor.find({role: 'dialog', name: 'cyber-17'});
    expect(await visit.page.evaluate('window.hurt')).toBeUndefined();
    expect(visit.errors).toEqual([]);
    await visit.leave();
  });
});

describe('content of the page that has the name of our script lends us nothing:', () => {
  test.each([
    {what: 'an image', content: '<img name="currentScript" alt="" data-mode="headless" data-lang="en"/>'},
    {
      what: 'a form',
      content: '<form name="currentScript" data-mode="headless" data-onfocusin="hurt=1"></form>',
    },
    {what: 'an object', content: '<object name="currentScript" data-position="start"></object>'},
    {what: 'an embed', content: '<embed name="currentScript" data-position="start"/>'},
    {
      what: 'two images',
      content: '<img name="currentScript" data-lang="ar"/><img name="currentScript" data-lang="ar"/>',
    },
    {what: 'a frame', content: '<iframe name="currentScript" title="x" data-lang="ar"></iframe>'},
  ])('$what', async ({content}) => {
    const visit = await host.visit({
      tag: '',
      body: content,
      script: scriptTag(host.operator.cdnOrigin, 'data-context="bank"'),
    });
    await visit.visitor.find(launcher);
    expect(await written(visit)).toEqual({});
    expect(visit.errors).toEqual([]);
    await visit.leave();
  });
});

test('the data of another script, which contains our code in a bundle, is not ours', async () => {
  const code = await (await fetchLoader()).text();
  const url = host.publishScript('bundle.js', code);
  const visit = await host.visit({
    tag: '',
    script: `<script src="${url}" data-mode="headless" data-lang="en"></script>`,
  });
  await visit.visitor.find(launcher);
  expect(await written(visit)).toEqual({});
  await visit.leave();
});

const fetchLoader = () => host.fetch(`${host.operator.cdnOrigin}/v1/loader.js`);
