import {afterAll, beforeAll, expect, test} from 'vitest';

import {LINK, TAG, scriptTag} from '../support/host-page.js';
import {askForHelp, firstQuestion, launcher} from '../support/look.js';
import {answer, asks, button} from '../support/words.js';
import {startHost} from './host.js';

import type {Host, Visit} from './host.js';
import type {} from '@cyber-17/element';

let host: Host;
let tag: string;

beforeAll(async () => {
  host = await startHost();
  tag = scriptTag(host.operator.cdnOrigin);
});

afterAll(() => host.end());

const launchersOn = async ({visitor}: Visit) =>
  (await visitor.see()).filter(({role, name}) => role === 'button' && name.includes('cyber-17')).length;

test('two tags give two launchers, and each one opens help', async () => {
  const visit = await host.visit({tag: `<cyber-17 position="start"></cyber-17>${TAG}`});
  await visit.visitor.find(launcher);
  expect(await launchersOn(visit)).toBe(2);
  for (const which of ['cyber-17', 'cyber-17 + cyber-17']) {
    await visit.page.evaluate(
      (which) => void document.querySelector<HTMLElementTagNameMap['cyber-17']>(which)!.open(),
      which,
    );
    await visit.visitor.findFocused(firstQuestion);
    await visit.visitor.click(button('Fermer'));
  }
  expect(visit.errors).toEqual([]);
  await visit.leave();
});

test('loading the script twice gives one launcher', async () => {
  const visit = await host.visit({tag: '', script: tag + tag});
  await askForHelp(visit.visitor);
  await visit.visitor.click(button('Fermer'));
  expect(await launchersOn(visit)).toBe(1);
  expect(visit.errors).toEqual([]);
  await visit.leave();
});

test.each(['before the script', 'after the script'])(
  'an element inside another component, %s, is the only launcher',
  async (when) => {
    const component =
      "<x-help></x-help><script>customElements.define('x-help', class extends HTMLElement { constructor() { super(); this.attachShadow({mode: 'closed'}).innerHTML = '<cyber-17></cyber-17>'; } });</script>";
    const isLate = when === 'after the script';
    const visit = await host.visit({tag: isLate ? '' : component, script: tag});
    await visit.visitor.find(launcher);
    if (isLate) {
      await visit.page.evaluate(() => {
        const inside = document.createElement('div').attachShadow({mode: 'closed'});
        inside.append(document.createElement('cyber-17'));
        document.body.append(inside.host);
      });
    }
    await expect.poll(() => launchersOn(visit), {timeout: 5_000}).toBe(1);
    await askForHelp(visit.visitor);
    expect(visit.errors).toEqual([]);
    await visit.leave();
  },
);

test('an element that another script has already defined stays as it is', async () => {
  const visit = await host.visit({
    head: '<script>customElements.define("cyber-17", class Other extends HTMLElement {});</script>',
  });
  await visit.visitor.find({role: 'link', name: LINK});
  expect(await visit.page.evaluate(() => customElements.get('cyber-17')?.name)).toBe('Other');
  expect(await visit.page.$$eval('cyber-17', (all) => all.length)).toBe(1);
  expect(visit.errors).toEqual([]);
  await visit.leave();
});

test('a script in the head that runs before the tag is parsed upgrades that tag', async () => {
  const visit = await host.visit({scriptIn: 'head', script: tag.replace('async=""', '')});
  await askForHelp(visit.visitor);
  await visit.visitor.click(button('Fermer'));
  expect(await launchersOn(visit)).toBe(1);
  expect(visit.errors).toEqual([]);
  await visit.leave();
});

test('a script injected by a tag manager, without a current script, shows a launcher', async () => {
  const url = `${host.operator.cdnOrigin}/v1/loader.js`;
  const visit = await host.visit({tag: '', script: `<script type="module">import "${url}";</script>`});
  await askForHelp(visit.visitor);
  expect(visit.errors).toEqual([]);
  await visit.leave();
});

test('headless mode adds no launcher beside an element created later', async () => {
  const visit = await host.visit({
    tag: '',
    script: scriptTag(host.operator.cdnOrigin, 'data-mode="headless"'),
  });
  await visit.page.evaluate(async () => {
    await customElements.whenDefined('cyber-17');
    document.body.append(document.createElement('cyber-17'));
  });
  await askForHelp(visit.visitor);
  await visit.visitor.click(button('Fermer'));
  expect(await launchersOn(visit)).toBe(1);
  await visit.leave();
});

test('an element moved while open closes, and opens again at its new place', async () => {
  const {visitor, page, errors, leave} = await host.visit({body: '<div id="there"></div>'});
  await askForHelp(visitor);
  await page.evaluate(() => document.querySelector('#there')!.append(document.querySelector('cyber-17')!));
  await visitor.find({role: 'heading', name: 'Vos comptes'});
  await askForHelp(visitor);
  expect(errors).toEqual([]);
  await leave();
});

test('a clone of an open element works on its own', async () => {
  const {visitor, page, errors, leave} = await host.visit({});
  await askForHelp(visitor);
  await page.evaluate(() => {
    const element = document.querySelector('cyber-17')!;
    const copy = element.cloneNode(true);
    element.replaceWith(copy);
  });
  await visitor.find({role: 'heading', name: 'Vos comptes'});
  await askForHelp(visitor);
  expect(errors).toEqual([]);
  await leave();
});

test('removing an open element gives the page back to the host without an error', async () => {
  const {visitor, page, errors, leave} = await host.visit({body: '<button>Payer</button>'});
  await askForHelp(visitor);
  await page.evaluate(() => document.querySelector('cyber-17')!.remove());
  await visitor.click(button('Payer'));
  await visitor.findFocused(button('Payer'));
  expect(errors).toEqual([]);
  await leave();
});

test('removing an element before its panel has loaded opens nothing and throws no error', async () => {
  const {visitor, page, errors, leave} = await host.visit({});
  await visitor.find(launcher);
  const state = await page.evaluate(async () => {
    const element = document.querySelector('cyber-17')!;
    const opening = element.open();
    element.remove();
    await opening;
    return element.hasAttribute('open');
  });
  expect(state).toBe(false);
  expect((await visitor.see()).filter(({role}) => role === 'dialog')).toEqual([]);
  expect(errors).toEqual([]);
  await leave();
});

test('an element removed while it opens closes, and opens again once put back', async () => {
  const {visitor, page, errors, leave} = await host.visit({});
  await visitor.find(launcher);
  const isOpen = await page.evaluate(async () => {
    const element = document.querySelector('cyber-17')!;
    await element.open();
    element.remove();
    const isOpen = element.hasAttribute('open');
    document.body.append(element);
    return isOpen;
  });
  expect(isOpen).toBe(false);
  await askForHelp(visitor);
  expect(errors).toEqual([]);
  await leave();
});

test('a framework that replaces the whole body still gets a working launcher', async () => {
  const {visitor, page, errors, leave} = await host.visit({});
  await askForHelp(visitor);
  await visitor.click(answer('i.start', 'message'));
  await visitor.findFocused(asks('msg.who'));
  await page.evaluate((html) => {
    const body = document.createElement('body');
    body.append(document.createRange().createContextualFragment(html));
    document.body.replaceWith(body);
  }, TAG);
  await askForHelp(visitor);
  expect(errors).toEqual([]);
  await leave();
});
