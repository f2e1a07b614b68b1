import {afterAll, beforeAll, describe, expect, test} from 'vitest';

import {lookInside} from '../support/inside.js';
import {startWorld} from '../support/origins.js';
import {Visitor} from '../support/visitor.js';
import {atRest, twoFrames, unfold, walk} from '../support/walk.js';
import {answer, asks, button, word} from '../support/words.js';

import type {World} from '../support/origins.js';

let world: World;

beforeAll(async () => {
  world = await startWorld();
});

afterAll(() => world.end());

const PHONE = {width: 360, height: 640, isMobile: true, hasTouch: true, deviceScaleFactor: 2};
const KEYBOARD_UP = {...PHONE, height: 300};

const prepare = ({page}: Visitor) => page.setViewport(PHONE);

test('touch targets measure at least 44 px, or 24 px in the footer; links inside a sentence are exempt', async () => {
  await walk(world, {width: 360, prepare}, async ({page}, {view}) => {
    const small = await page.evaluate(() =>
      window.inside.controls().flatMap((control) => {
        const target = control.matches('input') ? (control.closest('label') ?? control) : control;
        const {width, height} = target.getBoundingClientRect();
        const isInSentence =
          control.matches('a') &&
          getComputedStyle(control).display === 'inline' &&
          !control.closest('footer');
        const least = control.closest('footer') ? 24 : 44;
        // A line of text is as high as its sentence lets it (WCAG 2.5.8).
        if (isInSentence || Math.min(width, height) >= least - 0.5) return [];
        return [`${window.inside.named(control)}: ${Math.round(width)} × ${Math.round(height)}`];
      }),
    );
    expect(small, view).toEqual([]);
  });
});

test('every view shows the same words with and without a hovering pointer', async () => {
  await walk(world, {width: 360, prepare}, async (visitor, {view}) => {
    const words = () => visitor.page.evaluate(() => window.inside.all().map(window.inside.label).join('\n'));
    const hovering = await visitor.page.createCDPSession();
    const before = await words();
    const controls = await visitor.page.evaluate(() => window.inside.controls().length);
    for (let at = 0; at < controls; at++) {
      const {x, y} = await visitor.page.evaluate((index) => {
        const box = window.inside.controls()[index]!.getBoundingClientRect();
        return {x: box.left + 4, y: box.top + 4};
      }, at);
      await hovering.send('Input.dispatchMouseEvent', {type: 'mouseMoved', x, y});
    }
    expect(await words(), view).toBe(before);
  });
});

/** The fields in which one types, each on the screen with the keyboard up. */
async function expectFieldsInSight(visitor: Visitor, view: string) {
  const {page} = visitor;
  const fields = () =>
    page.evaluate(
      () =>
        window.inside
          .controls()
          .filter((each) => each.matches('textarea, input:not([type=checkbox], [type=radio])')).length,
    );
  const count = await fields();
  for (let at = 0; at < count; at++) {
    await page.setViewport(PHONE);
    // The field before comes into sight once more: what is tapped must not move under the finger.
    await twoFrames(visitor);
    const {x, y} = await page.evaluate((index) => {
      const typed = window.inside
        .controls()
        .filter((each) => each.matches('textarea, input:not([type=checkbox], [type=radio])'))[index]!;
      typed.scrollIntoView({block: 'end', behavior: 'instant'});
      const box = typed.getBoundingClientRect();
      return {x: box.left + 20, y: box.top + box.height / 2};
    }, at);
    await page.touchscreen.tap(x, y);
    await page.setViewport(KEYBOARD_UP);
    await twoFrames(visitor);
    const seen = await page.evaluate(() => {
      const active = window.inside.active()!;
      const {top, bottom} = active.getBoundingClientRect();
      return {
        name: window.inside.named(active),
        isHit: window.inside.isHit(active),
        top,
        bottom,
        innerHeight,
      };
    });
    expect(seen, view).toMatchObject({isHit: true});
    expect(seen.top, `${view}: ${seen.name}`).toBeLessThan(300 - 24);
  }
  await page.setViewport(PHONE);
  return count;
}

describe('with the on-screen keyboard open', () => {
  test('the postcode field and the fields of a letter stay on screen', async () => {
    const counts = new Map<string, number>();
    await walk(world, {width: 360, prepare}, async (visitor, {view}) => {
      if (view !== 'the letter' && view !== 'the providers') return;
      await unfold(visitor);
      counts.set(view, await expectFieldsInSight(visitor, view));
    });
    expect(counts.get('the letter')).toBeGreaterThan(3);
    expect(counts.get('the providers')).toBe(1);
  });

  test('the date and time field stays on screen', async () => {
    const visitor = await Visitor.arrive(world.browser, 360);
    await lookInside(visitor.page);
    await prepare(visitor);
    await visitor.page.goto(`${world.operator.hostOrigin}/bank/`);
    await visitor.click(button(/cyber-17/));
    await visitor.find(asks('i.start'));
    await visitor.click({role: 'radio', name: word('first.company')});
    await visitor.click(answer('o.start', 'blocked'));
    await visitor.click(answer('o.blocked', 'files'));
    await visitor.click(button(new RegExp(`^${word('details.open')}`)));
    await visitor.find(asks('learned'));
    await atRest(visitor);
    expect(await expectFieldsInSight(visitor, 'the moment')).toBe(1);
    await visitor.leave();
  });
});
