import {afterAll, beforeAll, describe, expect, test} from 'vitest';

import {firstQuestion} from '../support/look.js';
import {button} from '../support/words.js';
import {startHost} from './host.js';

import type {Host, Visit} from './host.js';
import type {} from '@cyber-17/element';

let host: Host;

beforeAll(async () => {
  host = await startHost();
});

afterAll(() => host.end());

const HELP = '<cyber-17 mode="headless"></cyber-17>';
const BODY = '<button onclick="window.paid = true">Payer</button>';

/** Opens help, and says what the host page heard. */
const open = ({page}: Visit) =>
  page.evaluate(async () => {
    await customElements.whenDefined('cyber-17');
    const element = document.querySelector('cyber-17')!;
    const heard: string[] = [];
    for (const type of ['opened', 'closed', 'failed'] as const) {
      element.addEventListener(`cyber-17-${type}`, (event) =>
        heard.push([type, 'reason' in event ? event.reason : ''].join(' ').trim()),
      );
    }
    await element.open();
    return heard;
  });

/** The host page answers a click. */
async function expectPageIsAlive({visitor, page}: Visit) {
  await visitor.click(button('Payer'));
  expect(await page.evaluate('window.paid')).toBe(true);
  expect(await page.evaluate(() => document.querySelector('cyber-17')!.hasAttribute('open'))).toBe(false);
}

describe('help that cannot be seen fails in words, and the page stays alive, inside', () => {
  test.each([
    {what: 'an element without a box', tag: `<div style="display: none">${HELP}</div>`},
    {what: 'a hidden section, two levels up', tag: `<section hidden><div>${HELP}</div></section>`},
    {what: 'details that are closed', tag: `<details><summary>Aide</summary>${HELP}</details>`},
    {what: 'a popover that is closed', tag: `<div popover="auto">${HELP}</div>`},
    {what: 'a dialog of the page that is closed', tag: `<dialog>${HELP}</dialog>`},
    {what: 'content that is skipped', tag: `<div style="content-visibility: hidden">${HELP}</div>`},
    {what: 'the fallback of a canvas', tag: `<canvas>${HELP}</canvas>`},
    {what: 'an element of its own that is hidden', tag: '<cyber-17 mode="headless" hidden=""></cyber-17>'},
  ])('$what', async ({tag}) => {
    const visit = await host.visit({body: BODY, tag});
    expect(await open(visit)).toEqual(['failed hidden']);
    await expectPageIsAlive(visit);
    expect(visit.errors).toEqual([]);
    await visit.leave();
  });
});

describe('help that is open closes, and the page is alive again, when', () => {
  test.each([
    {what: 'its section is hidden', hide: () => void (document.querySelector('section')!.hidden = true)},
    {what: 'its details close', hide: () => void (document.querySelector('details')!.open = false)},
    {
      what: 'the page shows something else at this width',
      hide: () => {
        const style = document.createElement('style');
        style.textContent = '@media (max-width: 1000px) {section {display: none}}';
        document.head.append(style);
      },
      width: 900,
    },
    {
      what: 'the element itself is hidden',
      hide: () => void (document.querySelector('cyber-17')!.hidden = true),
    },
  ])('$what', async ({hide, width}) => {
    const tag = `<section><details open=""><summary>Aide</summary>${HELP}</details></section>`;
    const visit = await host.visit({body: BODY, tag});
    expect(await open(visit)).toEqual(['opened']);
    await visit.visitor.find(firstQuestion);
    await visit.page.evaluate(hide);
    if (width) await visit.page.setViewport({width, height: 800});
    await expect
      .poll(() => visit.page.$eval('cyber-17', (help) => help.hasAttribute('open')), {timeout: 5_000})
      .toBe(false);
    await expectPageIsAlive(visit);
    expect(visit.errors).toEqual([]);
    await visit.leave();
  });
});

test('help that failed unseen opens once its place is shown', async () => {
  const visit = await host.visit({body: BODY, tag: `<section hidden="">${HELP}</section>`});
  expect(await open(visit)).toEqual(['failed hidden']);
  await visit.page.evaluate(() => void (document.querySelector('section')!.hidden = false));
  expect(await open(visit)).toEqual(['opened']);
  await visit.visitor.findFocused(firstQuestion);
  await visit.leave();
});
