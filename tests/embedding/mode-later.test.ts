import {afterAll, beforeAll, describe, expect, test} from 'vitest';

import {askForHelp, answerAll, firstQuestion, lookAt} from '../support/look.js';
import {answer, asks, button, heading, word} from '../support/words.js';
import {startHost} from './host.js';

import type {Page} from 'puppeteer-core';
import type {Host} from './host.js';

let host: Host;

beforeAll(async () => {
  host = await startHost();
});

afterAll(() => host.end());

const turn = (page: Page, mode: string) =>
  page.$eval('cyber-17', (help, written) => help.setAttribute('mode', written), mode);

const isOpen = (page: Page) => page.$eval('cyber-17', (help) => help.hasAttribute('open'));

const close = button(word('start.close'));

describe('a mode that the page writes after the element is there:', () => {
  test.each(['inline', 'page'])('help comes in its place as %s', async (mode) => {
    const {visitor, page, errors, leave} = await host.visit({tag: '<cyber-17></cyber-17>'});
    await page.evaluate(() => customElements.whenDefined('cyber-17').then(() => true));
    await turn(page, mode);
    await visitor.find(firstQuestion);
    expect(await isOpen(page)).toBe(true);
    expect(await page.$eval('cyber-17', (help) => help.getBoundingClientRect().height)).toBeGreaterThan(0);
    expect(errors).toEqual([]);
    await leave();
  });

  test.each(['floating', 'headless'])('open help goes from the page into a dialog, as %s', async (mode) => {
    const {visitor, page, errors, leave} = await host.visit({tag: '<cyber-17 mode="inline"></cyber-17>'});
    await visitor.find(firstQuestion);
    await visitor.click(answer('i.start', 'debit'));
    await visitor.find(asks('money'));
    await turn(page, mode);
    await visitor.find(close);
    expect(await lookAt(visitor, asks('money'))).toMatchObject({isOnTop: true, isInView: true});
    await visitor.click(close);
    expect(await isOpen(page)).toBe(false);
    expect(errors).toEqual([]);
    await leave();
  });

  test('an open dialog goes into the page, with its answers', async () => {
    const {visitor, page, errors, leave} = await host.visit({tag: '<cyber-17></cyber-17>'});
    await askForHelp(visitor);
    await answerAll(visitor, [['i.start', 'debit']]);
    await visitor.findFocused(asks('money'));
    await turn(page, 'inline');
    // A page behind a dialog is not in the tree of a screen reader.
    await visitor.find(heading('Vos comptes'));
    await visitor.find(asks('money'));
    expect(await isOpen(page)).toBe(true);
    expect(errors).toEqual([]);
    await leave();
  });
});
