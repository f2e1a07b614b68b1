import {afterAll, beforeAll, describe, expect, test} from 'vitest';

import {answerAll, askForHelp, firstQuestion} from '../support/look.js';
import {answer, asks, button} from '../support/words.js';
import {startHost} from './host.js';

import type {Host} from './host.js';

let host: Host;

beforeAll(async () => {
  host = await startHost();
});

afterAll(() => host.end());

const script = (text: string) => `<script>${text}</script>`;
const TALL = '<div style="block-size: 5000px">…</div>';

describe('the wheel scrolls help, and not the page behind it, on a page that takes the wheel', () => {
  test.each([
    {
      what: 'on its window',
      taken: 'addEventListener("wheel", (event) => event.preventDefault(), {passive: false});',
    },
    {
      what: 'on its document, to scroll smoothly',
      taken:
        'document.addEventListener("wheel", (event) => { event.preventDefault(); scrollBy(0, event.deltaY); }, {passive: false});',
    },
    {
      what: 'by the old name',
      taken: 'document.addEventListener("mousewheel", (event) => event.preventDefault(), {passive: false});',
    },
    {what: 'not at all', taken: ''},
  ])('$what', async ({taken}) => {
    const {visitor, page, leave} = await host.visit({head: script(taken), body: TALL}, {height: 560});
    await askForHelp(visitor);
    await page.waitForNetworkIdle();
    const heading = await visitor.element(firstQuestion);
    const before = (await heading.boundingBox())!.y;
    await page.mouse.move(1000, 400);
    await page.mouse.wheel({deltaY: 120});
    await expect.poll(async () => (await heading.boundingBox())!.y, {timeout: 5_000}).toBeLessThan(before);
    // Over the bar, beside the panel, and past the end.
    for (const [x, y] of [
      [1000, 40],
      [100, 300],
      [1000, 400],
    ] as const) {
      await page.mouse.move(x, y);
      for (let times = 0; times < 8; times++) await page.mouse.wheel({deltaY: 900});
    }
    expect(await page.evaluate('scrollY')).toBe(0);
    await leave();
  });
});

test('no event of the pointer, the wheel or a drag in help reaches the page', async () => {
  const {visitor, page, errors, leave} = await host.visit({
    head: script(
      // Every event that this browser has a handler for, and those that it has none for.
      'window.heard = []; const types = [...new Set(["DOMActivate", "textInput", "beforecopy", "pointerrawupdate", "touchstart", "touchmove", ...Object.keys({...Object.getOwnPropertyDescriptors(HTMLElement.prototype), ...Object.getOwnPropertyDescriptors(Element.prototype), ...Object.getOwnPropertyDescriptors(Document.prototype)}).filter((name) => name.startsWith("on")).map((name) => name.slice(2))])];' +
        'for (const type of types) document.addEventListener(type, (event) => { if (event.composedPath().some((each) => each.localName === "cyber-17") && document.querySelector("cyber-17").hasAttribute("open")) heard.push(type); });',
    ),
  });
  await askForHelp(visitor);
  // All of it has loaded.
  await page.waitForNetworkIdle();
  const {x, y} = (await (await visitor.element(firstQuestion)).boundingBox())!;
  await page.mouse.move(x + 5, y + 5);
  await page.mouse.down();
  await page.mouse.move(x + 120, y + 8, {steps: 4});
  await page.mouse.up();
  expect((await page.evaluate(() => String(getSelection()))).length).toBeGreaterThan(0);
  await page.mouse.click(x + 5, y + 5, {button: 'right'});
  await page.mouse.wheel({deltaY: 50});
  await answerAll(visitor, [['i.start', 'debit']]);
  await visitor.findFocused(asks('money'));
  expect(await page.evaluate('heard')).toEqual([]);
  expect(errors).toEqual([]);
  await leave();
});

describe('a click in help acts on nothing of the page around it:', () => {
  test.each([
    {
      what: 'a label',
      around: (tag: string) => `<label><input type="checkbox" id="outer"/>J’accepte ${tag}</label>`,
      acted: 'document.querySelector("#outer").checked',
    },
    {
      what: 'a link',
      around: (tag: string) => `<a href="#followed">${tag}</a>`,
      acted: 'location.hash === "#followed"',
    },
    {
      what: 'a summary',
      around: (tag: string) => `<details><summary>Aide ${tag}</summary>…</details>`,
      acted: 'document.querySelector("details").open',
    },
    {
      what: 'a menu that closes at a click',
      around: (tag: string) => `<div onclick="window.closed = true">${tag}</div>`,
      acted: 'window.closed === true',
    },
  ])('$what', async ({around, acted}) => {
    const {visitor, page, errors, leave} = await host.visit({
      tag: around('<cyber-17 mode="headless"></cyber-17>'),
      body: '',
    });
    await page.evaluate(async () => {
      await customElements.whenDefined('cyber-17');
      await document.querySelector('cyber-17')!.open();
    });
    await visitor.find(firstQuestion);
    await page.waitForNetworkIdle();
    // On nothing, on a button, on what is labelled.
    await visitor.click(firstQuestion);
    // Its questions come before the next click, which would else hit what has moved below it.
    await visitor.click({role: 'radio', name: 'Entreprise, association'});
    await visitor.find(asks('o.start'));
    await visitor.click({role: 'radio', name: 'Particulier'});
    await visitor.find(firstQuestion);
    await visitor.click(answer('i.start', 'debit'));
    await visitor.find(asks('money'));
    expect(await page.evaluate(acted)).toBe(false);
    expect(errors).toEqual([]);
    await leave();
  });
});

test('fields, their menu and their text are the visitor’s on a page that forbids its own', async () => {
  const {visitor, page, leave} = await host.visit({
    head: script(
      'document.onmousedown = document.onselectstart = document.oncontextmenu = document.ondragstart = () => false; window.menus = [];',
    ),
  });
  await askForHelp(visitor);
  // All of it has loaded.
  await page.waitForNetworkIdle();
  const {x, y} = (await (await visitor.element(firstQuestion)).boundingBox())!;
  await page.mouse.move(x + 5, y + 8);
  await page.mouse.down();
  await page.mouse.move(x + 150, y + 10, {steps: 5});
  await page.mouse.up();
  expect((await page.evaluate(() => String(getSelection()))).length).toBeGreaterThan(0);
  await visitor.click(button('Fermer'));
  await leave();
});
