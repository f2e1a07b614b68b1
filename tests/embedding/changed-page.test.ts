import {afterAll, beforeAll, describe, expect, test} from 'vitest';

import {scriptTag} from '../support/host-page.js';
import {askForHelp, firstQuestion, launcher} from '../support/look.js';
import {answer, asks, button} from '../support/words.js';
import {startHost} from './host.js';

import type {Host, Visit} from './host.js';

let host: Host;
let tag: string;

beforeAll(async () => {
  host = await startHost();
  tag = scriptTag(host.operator.cdnOrigin);
});

afterAll(() => host.end());

const countOf = ({page}: Visit) => page.evaluate(() => document.querySelectorAll('cyber-17').length);
const untilThereIs = (visit: Visit, count: number) =>
  expect.poll(() => countOf(visit), {timeout: 5_000}).toBe(count);

/** A body of another page, with or without our script in it. */
const swap = ({page}: Visit, content: string) =>
  page.evaluate((html) => {
    const next = new DOMParser().parseFromString(`<body>${html}</body>`, 'text/html');
    document.body.replaceWith(document.adoptNode(next.body));
  }, content);

describe('the launcher that the script alone added comes back after', () => {
  test.each([
    {what: 'the body was swapped', change: (visit: Visit) => swap(visit, `<h1>Virements</h1>${tag}`)},
    {
      what: 'the page was morphed',
      change: ({page}: Visit) => page.evaluate(() => document.querySelector('cyber-17')!.remove()),
    },
    {
      what: 'the body was written again',
      change: ({page}: Visit) =>
        page.evaluate(() => {
          const without = document.body.outerHTML.replace(/<cyber-17.*<\/cyber-17>/, '');
          const next = new DOMParser().parseFromString(without, 'text/html');
          document.body.replaceChildren(...next.body.childNodes);
        }),
    },
  ])('$what', async ({change}) => {
    const visit = await host.visit({tag: '', script: tag});
    await askForHelp(visit.visitor);
    await visit.visitor.click(answer('i.start', 'debit'));
    await visit.visitor.find(asks('money'));
    await change(visit);
    await untilThereIs(visit, 1);
    await visit.visitor.click(launcher);
    // With the answers given before.
    await visit.visitor.find(asks('money'));
    expect(visit.errors).toEqual([]);
    await visit.leave();
  });
});

describe('a page without our script, which takes the place of one with it, stays without a launcher', () => {
  test.each([
    {what: 'and with nothing else', content: '<h1>Payer</h1>'},
    {what: 'but with a picture of its own', content: '<img src="/loading.gif" alt="">'},
    {what: 'but with a frame of its own', content: '<iframe src="/loading.html" title=""></iframe>'},
  ])('$what', async ({content}) => {
    const visit = await host.visit({tag: '', script: tag});
    await visit.visitor.find(launcher);
    await swap(visit, content);
    await visit.page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 100)));
    expect(await countOf(visit)).toBe(0);
    await visit.leave();
  });
});

describe('the launcher that the script added steps aside for an element of the page', () => {
  test.each([
    {
      what: 'that a framework writes later',
      add: () => document.body.append(document.createElement('cyber-17')),
    },
    {
      what: 'without a launcher of its own',
      add: () => {
        const own = document.createElement('cyber-17');
        own.setAttribute('mode', 'headless');
        document.body.append(own);
      },
    },
    {
      what: 'that comes as text',
      add: () => document.querySelector('h1')!.insertAdjacentHTML('afterend', '<p><cyber-17></cyber-17></p>'),
    },
  ])('$what', async ({add}) => {
    const visit = await host.visit({tag: '', script: tag});
    await visit.visitor.find(launcher);
    await visit.page.evaluate(() => void document.querySelector('cyber-17')!.setAttribute('id', 'added'));
    await visit.page.evaluate(add);
    await expect.poll(() => visit.page.$$eval('#added', (all) => all.length), {timeout: 5_000}).toBe(0);
    expect(await countOf(visit)).toBe(1);
    await visit.leave();
  });
});

test('help that is open does not close when the page brings an element of its own, and steps aside then', async () => {
  const visit = await host.visit({tag: '', script: tag});
  await askForHelp(visit.visitor);
  await visit.page.evaluate(() => document.body.append(document.createElement('cyber-17')));
  await visit.visitor.click(answer('i.start', 'debit'));
  await visit.visitor.find(asks('money'));
  await visit.visitor.click(button('Fermer'));
  await untilThereIs(visit, 1);
  await askForHelp(visit.visitor);
  expect(visit.errors).toEqual([]);
  await visit.leave();
});

describe('no error, and a launcher that works, after the element was in a document without a window:', () => {
  test.each([
    {what: 'one made by hand', make: () => document.implementation.createHTMLDocument('')},
    {what: 'one that was parsed', make: () => new DOMParser().parseFromString('<p>x</p>', 'text/html')},
    {what: 'that of templates', make: () => document.createElement('template').content.ownerDocument},
  ])('$what', async ({make}) => {
    const visit = await host.visit({});
    await visit.visitor.find(launcher);
    await visit.page.evaluate(
      `(() => { const other = (${make.toString()})(); const element = document.querySelector('cyber-17');
        (other.body ?? other).append(element); document.body.append(element); })()`,
    );
    await visit.visitor.click(launcher);
    await visit.visitor.findFocused(firstQuestion);
    expect(visit.errors).toEqual([]);
    await visit.leave();
  });
});

describe('help opens although, after our script, the page', () => {
  test.each([
    {
      what: 'has replaced the registry of elements by one that knows none',
      script:
        'const own = customElements; Object.defineProperty(window, "customElements", {value: {get: (name) => name === "cyber-17" ? undefined : own.get(name), define: own.define.bind(own), whenDefined: () => new Promise(() => {}), upgrade: own.upgrade.bind(own)}});',
    },
    {
      what: 'has a registry that gives a class of its own',
      script:
        'const own = customElements; Object.defineProperty(window, "customElements", {value: {get: (name) => name === "cyber-17" ? class {} : own.get(name), define: own.define.bind(own), whenDefined: async () => class {}}});',
    },
    {
      what: 'has taken the registry’s own methods',
      script:
        'const get = customElements.get; customElements.get = function (name) { return name === "cyber-17" ? null : get.call(this, name); }; customElements.whenDefined = () => Promise.reject(new Error("no"));',
    },
  ])('$what', async ({script}) => {
    const visit = await host.visit({});
    await visit.visitor.find(launcher);
    await visit.page.evaluate(script);
    await askForHelp(visit.visitor);
    expect(visit.errors).toEqual([]);
    await visit.leave();
  });
});

test('the accent alone makes a legible launcher, light or dark', async () => {
  for (const [accent, expected] of [
    ['#ffe600', 'rgb(0, 0, 0)'],
    ['#8be9fd', 'rgb(0, 0, 0)'],
    ['hotpink', 'rgb(0, 0, 0)'],
    ['#7a0019', 'rgb(255, 255, 255)'],
    ['rebeccapurple', 'rgb(255, 255, 255)'],
    ['#0b5563', 'rgb(255, 255, 255)'],
  ] as const) {
    const visit = await host.visit({head: `<style>cyber-17 {--cyber-17-color-accent: ${accent}}</style>`});
    const element = await visit.visitor.element(launcher);
    const drawn = await element.evaluate((button) => {
      const canvas = document.createElement('canvas').getContext('2d')!;
      canvas.fillStyle = getComputedStyle(button).color;
      canvas.fillRect(0, 0, 1, 1);
      return `rgb(${[...canvas.getImageData(0, 0, 1, 1).data.slice(0, 3)].join(', ')})`;
    });
    expect(drawn, accent).toBe(expected);
    await visit.leave();
  }
});
