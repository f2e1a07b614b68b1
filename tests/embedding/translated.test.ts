import {afterAll, beforeAll, describe, expect, test} from 'vitest';

import {lookInside} from '../support/inside.js';
import {TO_CARD_FRAUD, askForHelp} from '../support/look.js';
import {answer, asks, button, names} from '../support/words.js';
import {startHost} from './host.js';

import type {Control} from '../support/visitor.js';
import type {Host} from './host.js';

let host: Host;

beforeAll(async () => {
  host = await startHost();
});

afterAll(() => host.end());

/** Translates what is on screen, as browsers and extensions do: they see into closed roots. */
function translate(kind: string) {
  for (const root of window.inside.roots()) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    for (const text of texts) {
      const parent = text.parentElement;
      if (!parent || !text.data.trim() || parent.closest('style, svg')) continue;
      if (kind === 'font') {
        const font = document.createElement('font');
        font.append(document.createElement('font'));
        font.firstChild!.textContent = `«${text.data.trim()}»`;
        text.replaceWith(font);
      } else if (kind === 'inline' && parent.children.length === 0) {
        parent.replaceChildren(`«${parent.textContent.trim()}»`);
      } else if (kind === 'data') {
        text.data = `«${text.data.trim()}»`;
      } else if (kind === 'merged') {
        const whole = document.createElement('span');
        whole.textContent = `«${text.data.trim()}»`;
        text.before(whole);
        text.remove();
      }
    }
  }
}

/** A control by the words that a translator has put marks around. */
const marked = ({role, name}: Control): Control => ({
  role,
  name: new RegExp(String(name instanceof RegExp ? name.source.replace(/^\^/, '') : name).slice(0, 24)),
});

describe('each question is the one that is answered, under a translator that', () => {
  test.each([
    {what: 'replaces texts by font elements', kind: 'font'},
    {what: 'fills inline elements anew', kind: 'inline'},
    {what: 'writes into texts', kind: 'data'},
    {what: 'merges texts into spans', kind: 'merged'},
  ])('$what', async ({kind}) => {
    const {visitor, page, errors, leave} = await host.visit({}, {prepare: lookInside});
    await askForHelp(visitor);
    for (const [index, [question, id]] of TO_CARD_FRAUD.entries()) {
      await visitor.find(asks(question));
      await page.evaluate(translate, kind);
      await visitor.click(marked(answer(question, id)));
      const next = TO_CARD_FRAUD[index + 1];
      await visitor.find(next ? asks(next[0]) : names('card-fraud'));
    }
    await page.evaluate(translate, kind);
    await visitor.click(button(/Voir mon plan/));
    await visitor.find({role: 'heading', name: 'Votre plan'});
    await page.evaluate(translate, kind);
    await visitor.click({role: 'checkbox', name: /./});
    expect(errors).toEqual([]);
    await leave();
  });
});

test('a translation that comes late finds none of the next question', async () => {
  const {visitor, page, leave} = await host.visit({}, {prepare: lookInside});
  await askForHelp(visitor);
  await page.evaluate(() => {
    const titles = window.inside.all().filter((each) => each.matches('h1'));
    const texts = titles.flatMap((each) => [...each.childNodes]);
    Object.assign(window, {late: () => texts.forEach((text) => (text.textContent = 'What happened?'))});
  });
  await visitor.click(answer('i.start', 'debit'));
  await visitor.find(asks('money'));
  await page.evaluate('late()');
  await visitor.find(asks('money'));
  await leave();
});

describe('the attribute open says what is so, after', () => {
  test.each([
    {
      what: 'a copy of an open element',
      change: () => {
        const copy = document.querySelector('cyber-17')!.cloneNode(true);
        document.querySelector('cyber-17')!.replaceWith(copy);
      },
      isOpen: false,
    },
    {
      what: 'a snapshot of the page',
      change: () => {
        const page = document.body.outerHTML;
        const next = new DOMParser().parseFromString(page, 'text/html');
        document.body.replaceChildren(...next.body.childNodes);
      },
      isOpen: false,
    },
    {
      what: 'a morph that takes it away',
      change: () => document.querySelector('cyber-17')!.removeAttribute('open'),
      isOpen: true,
    },
    {
      what: 'a page that writes it',
      change: () => document.querySelector('cyber-17')!.setAttribute('open', 'x'),
      isOpen: true,
    },
  ])('$what', async ({change, isOpen}) => {
    const {visitor, page, errors, leave} = await host.visit({});
    await askForHelp(visitor);
    await page.evaluate(change);
    expect(await page.evaluate(() => document.querySelector('cyber-17')!.hasAttribute('open'))).toBe(isOpen);
    expect(errors).toEqual([]);
    await leave();
  });
});
