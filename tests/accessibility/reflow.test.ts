import {afterAll, beforeAll, describe, expect, test} from 'vitest';

import {startWorld} from '../support/origins.js';
import {unfold, walk} from '../support/walk.js';
import {lostWords} from './lost-words.js';

import type {World} from '../support/origins.js';
import type {Visitor} from '../support/visitor.js';

let world: World;

beforeAll(async () => {
  world = await startWorld();
});

afterAll(() => world.end());

/** The controls that a real pointer would not reach once they are scrolled to, from above or below. */
const covered = ({page}: Visitor) =>
  page.evaluate(() =>
    window.inside.controls().flatMap((control) =>
      (['start', 'end'] as const).flatMap((block) => {
        control.scrollIntoView({block, inline: 'nearest', behavior: 'instant'});
        return window.inside.isHit(control) ? [] : [`${window.inside.named(control)} at the ${block}`];
      }),
    ),
  );

/** The controls that Tab brings the focus to without bringing them on screen. */
async function hiddenInFocus(visitor: Visitor) {
  const {page} = visitor;
  const count = await page.evaluate(() => window.inside.controls().length);
  const hidden: string[] = [];
  for (let taps = 0; taps < count; taps++) {
    await page.keyboard.press('Tab');
    hidden.push(
      ...(await page.evaluate(() => {
        const active = window.inside.active();
        // Once around, the browser’s own bars have it.
        const isOurs = active !== document.body;
        return isOurs && !window.inside.isHit(active!) ? [window.inside.named(active)] : [];
      })),
    );
  }
  return hidden;
}

test('the whole journey can be completed with the mouse at 320 by 256 px (400 % zoom)', async () => {
  await walk(world, {width: 320, height: 256}, async (visitor, {view}) => {
    await unfold(visitor);
    expect(await lostWords(visitor), view).toEqual([]);
    expect(await covered(visitor), view).toEqual([]);
  });
});

test('the focused control is always on screen at 320 by 256 px', async () => {
  await walk(world, {width: 320, height: 256}, async (visitor, {view}) => {
    await unfold(visitor);
    expect(await hiddenInFocus(visitor), view).toEqual([]);
  });
});

describe.each([{width: 320}, {width: 1280}])('on a screen $width px wide', ({width}) => {
  test('doubling the browser’s text size doubles every word (headings grow by half less) and hides none', async () => {
    const usual = new Map<string, number>();
    await walk(world, {width}, async (visitor) => {
      await unfold(visitor);
      for (const {words, size} of await texts(visitor)) usual.set(words, size);
    });
    const browser = await world.openBrowser(['--blink-settings=defaultFontSize=32']);
    await walk({...world, browser}, {width}, async (visitor, {view}) => {
      await unfold(visitor);
      expect(await lostWords(visitor), view).toEqual([]);
      expect(await covered(visitor), view).toEqual([]);
      for (const {words, size, isHeading} of await texts(visitor)) {
        const before = usual.get(words);
        // What has another number in it each time, such as the draw of an order.
        if (before === undefined) continue;
        // Headings are large already.
        expect(size / before, `${view}: ${words}`).toBeCloseTo(isHeading ? 1.6 : 2, 1);
      }
    });
    await browser.close();
  });
});

test('a phone whose text is doubled has the screen for what is read', async () => {
  const browser = await world.openBrowser(['--blink-settings=defaultFontSize=32']);
  const size = {width: 360, height: 740};
  await walk({...world, browser}, size, async (visitor, {view}) => {
    await unfold(visitor);
    const top = await visitor.page.evaluate(() => {
      const controls = window.inside.controls();
      const middle = controls[Math.floor(controls.length / 2)]!;
      middle.scrollIntoView({block: 'start', behavior: 'instant'});
      return middle.getBoundingClientRect().top;
    });
    expect(top, view).toBeLessThan(size.height / 4);
  });
  await browser.close();
});

/** Every text of the dialog and its size. */
const texts = ({page}: Visitor) =>
  page.evaluate(() =>
    window.inside
      .all()
      .filter((each) => [...each.childNodes].some((node) => node instanceof Text && node.data.trim()))
      .map((each) => ({
        words: `${each.localName} ${window.inside.label(each)}`,
        size: Number.parseFloat(getComputedStyle(each).fontSize),
        isHeading: each.matches('h1, h1 *, h2, .name *'),
      })),
  );

test('no word is cut off with the text spacing of WCAG 1.4.12', async () => {
  await walk(world, {width: 320}, async (visitor, {view}) => {
    await unfold(visitor);
    await visitor.page.evaluate(() => {
      for (const root of window.inside.roots()) {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(`
          * { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; }
          p { margin-block-end: 2em !important; }
        `);
        root.adoptedStyleSheets.push(sheet);
      }
    });
    expect(await lostWords(visitor), view).toEqual([]);
    expect(await covered(visitor), view).toEqual([]);
  });
});
