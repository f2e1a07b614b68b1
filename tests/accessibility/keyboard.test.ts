import {afterAll, beforeAll, describe, expect, test} from 'vitest';

import {askForHelp} from '../support/look.js';
import {startWorld} from '../support/origins.js';
import {Visitor} from '../support/visitor.js';
import {twoFrames, unfold, walk} from '../support/walk.js';
import {answer, asks, button} from '../support/words.js';
import {Pixels, picture} from './pixels.js';

import type {World} from '../support/origins.js';
import type {Clip} from './pixels.js';

let world: World;

beforeAll(async () => {
  world = await startWorld();
});

afterAll(() => world.end());

/** Where the focus is: the place among the controls, `-1` on none of them. */
const stopOf = ({page}: Visitor) =>
  page.evaluate(() => {
    const active = window.inside.active();
    const radio = active instanceof HTMLInputElement && active.type === 'radio' ? active.name : undefined;
    return window.inside.controls().findIndex(
      (each) =>
        each === active ||
        // Where nothing is chosen yet, Tab and Shift+Tab enter a group at its two ends.
        (radio !== undefined && each instanceof HTMLInputElement && each.name === radio),
    );
  });

const namesIn = ({page}: Visitor) => page.evaluate(() => window.inside.controls().map(window.inside.named));

/** Where Tab (or Shift+Tab) leads, once around; on which elements outside it stood. */
async function tabAround(visitor: Visitor, isBack: boolean) {
  const {keyboard} = visitor.page;
  const most = 4 * (await namesIn(visitor)).length + 20;
  const stops: number[] = [];
  const outside: string[] = [];
  for (let taps = 0; taps < most; taps++) {
    if (isBack) await keyboard.down('Shift');
    await keyboard.press('Tab');
    if (isBack) await keyboard.up('Shift');
    const stop = await stopOf(visitor);
    if (stop < 0) {
      outside.push(await visitor.page.evaluate(() => window.inside.active()?.localName ?? 'nothing'));
    } else if (stops.length > 0 && stop === stops[0] && stop !== stops.at(-1)) break;
    // A date field, or a frame, has several stops of its own.
    else if (stop !== stops.at(-1)) stops.push(stop);
  }
  return {stops, outside};
}

/** A list that begins with its least, turned round. */
const turned = (stops: readonly number[]) => {
  const first = stops.indexOf(Math.min(...stops));
  return [...stops.slice(first), ...stops.slice(0, first)];
};

describe.each([
  {width: 360, by: 'keyboard'},
  {width: 1280, by: 'mouse'},
] as const)('at $width px, using the $by', ({width, by}) => {
  test('each view opens with the focus on its heading, or on the search field after a search', async () => {
    await walk(world, {width, by}, async ({page}, {view, heading}) => {
      const active = await page.evaluate(() => {
        const element = window.inside.active();
        return {tag: element?.localName, words: element && window.inside.label(element)};
      });
      if (view === 'the providers') expect(active.tag).toBe('input');
      else {
        expect(active.tag, view).toBe('h1');
        const {name} = heading;
        if (typeof name === 'string') expect(active.words, view).toBe(name);
        else expect(active.words, view).toMatch(name);
      }
    });
  });
});

describe('with every section open', () => {
  test('Tab reaches every control in reading order and stays inside the dialog', async () => {
    await walk(world, {width: 1280}, async (visitor, {view}) => {
      await unfold(visitor);
      const {stops, outside} = await tabAround(visitor, false);
      const wanted = await namesIn(visitor);
      expect(
        turned(stops).map((stop) => wanted[stop]),
        view,
      ).toEqual(wanted);
      // Past the last control the browser’s own bars take the focus: the page has none.
      expect(new Set(outside), view).toEqual(new Set(outside.filter((tag) => tag === 'body')));
    });
  });

  test('Shift+Tab goes through the same controls backwards', async () => {
    await walk(world, {width: 360}, async (visitor, {view}) => {
      await unfold(visitor);
      const {stops, outside} = await tabAround(visitor, true);
      const wanted = await namesIn(visitor);
      expect(
        turned([...stops].reverse()).map((stop) => wanted[stop]),
        view,
      ).toEqual(wanted);
      expect(new Set(outside), view).toEqual(new Set(outside.filter((tag) => tag === 'body')));
    });
  });
});

test('Escape closes every view, focuses the launcher, and reopening shows the same view', async () => {
  await walk(world, {width: 1280, by: 'keyboard'}, async (visitor, {heading}) => {
    await visitor.page.keyboard.press('Escape');
    await visitor.findFocused(button(/cyber-17/));
    await visitor.page.keyboard.press('Enter');
    await visitor.findFocused(heading);
  });
});

test('the arrow keys go from one audience to the next, and stay among them', async () => {
  const visitor = await Visitor.arrive(world.browser, 360);
  const {page} = visitor;
  await page.goto(`${world.operator.hostOrigin}/bank/`);
  await askForHelp(visitor);
  // Other questions come with the second one, and the same with the third.
  await visitor.press({role: 'radio', name: 'Particulier'}, 'Space');
  for (const [name, question] of [
    ['Entreprise, association', 'o.start'],
    ['Service public', 'o.start'],
    ['Particulier', 'i.start'],
  ] as const) {
    await page.keyboard.press('ArrowDown');
    await visitor.find(asks(question));
    await visitor.findFocused({role: 'radio', name});
  }
  await visitor.click(answer('i.start', 'debit'));
  await visitor.findFocused(asks('money'));
});

describe.each(['light', 'dark'] as const)('in the %s colour scheme', (scheme) => {
  test('every control shows a visible focus indicator', async () => {
    const pixels = await Pixels.open(world.browser);
    const prepare = ({page}: Visitor) =>
      page.emulateMediaFeatures([
        {name: 'prefers-color-scheme', value: scheme},
        {name: 'prefers-reduced-motion', value: 'reduce'},
      ]);
    await walk(world, {width: 360, prepare}, async (visitor, {view}) => {
      const {page} = visitor;
      const count = (await namesIn(visitor)).length;
      for (let taps = 0, seen = new Set<number>(); seen.size < count && taps < 3 * count; taps++) {
        await page.keyboard.press('Tab');
        const stop = await stopOf(visitor);
        if (stop < 0 || seen.has(stop)) continue;
        seen.add(stop);
        // The content of the chat's frame shows its own focus.
        if (await page.evaluate(() => window.inside.active()?.localName === 'iframe')) continue;
        await twoFrames(visitor);
        const {clip, area, name} = await page.evaluate(aroundFocus);
        const focused = await picture(page, clip);
        await page.evaluate(() => (window.inside.active() as HTMLElement).blur());
        await twoFrames(visitor);
        const plain = await picture(page, clip);
        await page.evaluate((at) => window.inside.controls()[at]!.focus({preventScroll: true}), stop);
        // As much as a line of 2 px around it, at 3 to 1 (WCAG 2.4.13).
        expect(await pixels.changed(plain, focused, 3), `${view}: ${name}`).toBeGreaterThan(area);
      }
    });
    await pixels.close();
  });
});

/** The part of the screen around the control in focus, and the least area of its ring. */
function aroundFocus(): {clip: Clip; area: number; name: string} {
  const active = window.inside.active()!;
  // What is drawn for a hidden or small box is its label.
  const isBox = active.matches('input:is([type=checkbox], [type=radio])');
  const shown = (isBox && active.closest('label.answer, .audience label')) || active;
  const {left, top, right, bottom} = shown.getBoundingClientRect();
  const clip = {
    x: Math.max(0, Math.floor(left) - 8),
    y: Math.max(0, Math.floor(top) - 8),
    width: Math.min(innerWidth, Math.ceil(right) + 8) - Math.max(0, Math.floor(left) - 8),
    height: Math.min(innerHeight, Math.ceil(bottom) + 8) - Math.max(0, Math.floor(top) - 8),
  };
  const area = 2 * (Math.min(clip.width, right - left) + Math.min(clip.height, bottom - top)) * 2;
  return {clip, area, name: window.inside.named(active)};
}
