import {afterAll, beforeAll, describe, expect, test} from 'vitest';

import {startWorld} from '../support/origins.js';
import {unfold, walk} from '../support/walk.js';
import {Pixels, picture} from './pixels.js';

import type {World} from '../support/origins.js';
import type {Visitor} from '../support/visitor.js';
import type {Clip} from './pixels.js';

let world: World;

beforeAll(async () => {
  world = await startWorld();
});

afterAll(() => world.end());

/** Media features as the visitor’s system sets them; puppeteer itself knows fewer. */
const prefers =
  (features: Readonly<Record<string, string>>) =>
  async ({page}: Visitor) => {
    const client = await page.createCDPSession();
    await client.send('Emulation.setEmulatedMedia', {
      features: Object.entries(features).map(([name, value]) => ({name, value})),
    });
  };

test('nothing moves in any view when the visitor prefers reduced motion', async () => {
  const prepare = async (visitor: Visitor) => {
    await prefers({'prefers-reduced-motion': 'reduce'})(visitor);
    await visitor.page.evaluateOnNewDocument(() => {
      // Every frame, from the first on: an animation may be over when the view is looked at.
      const moved: string[] = [];
      const look = () => {
        moved.push(...window.inside.animations().map((each) => each.constructor.name));
        requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
      Object.assign(window, {moved});
    });
  };
  await walk(world, {width: 360, prepare}, async (visitor, {view}) => {
    await unfold(visitor);
    await visitor.page.evaluate(() => new Promise(requestAnimationFrame));
    const moved = await visitor.page.evaluate(() => (window as unknown as {moved: string[]}).moved);
    expect(moved, view).toEqual([]);
  });
});

describe.each(['light', 'dark'] as const)('with forced colours in the %s scheme', (scheme) => {
  const prepare = prefers({
    'forced-colors': 'active',
    'prefers-color-scheme': scheme,
    'prefers-reduced-motion': 'reduce',
  });

  test('every button and field has a visible border or underline', async () => {
    await walk(world, {width: 360, prepare}, async (visitor, {view}) => {
      await unfold(visitor);
      expect(await visitor.page.evaluate(borderless), view).toEqual([]);
    });
  });

  test('every icon has the colour of the words beside it', async () => {
    await walk(world, {width: 360, prepare}, async (visitor, {view}) => {
      await unfold(visitor);
      const strange = await visitor.page.evaluate(() =>
        window.inside.all().flatMap((each) => {
          if (!each.matches('svg.icon')) return [];
          const {stroke} = getComputedStyle(each);
          const words = getComputedStyle(each.parentElement!).color;
          return stroke === words
            ? []
            : [`${window.inside.named(each.parentElement)}: ${stroke} beside ${words}`];
        }),
      );
      expect(strange, view).toEqual([]);
    });
  });

  test('ticked boxes and the severity are shown by a shape, not only by a colour', async () => {
    const pixels = await Pixels.open(world.browser);
    await walk(world, {width: 360, prepare}, async ({page}, {view}) => {
      const boxes = await page.evaluate(() => window.inside.boxes().length);
      for (let at = 0; at < boxes; at++) {
        const clip = await page.evaluate(showBox, at);
        const before = await picture(page, clip);
        await page.evaluate(toggle, at);
        const after = await picture(page, clip);
        await page.evaluate(toggle, at);
        expect(await pixels.changed(before, after, 3), `${view}, box ${at}`).toBeGreaterThan(40);
      }
      if (view !== 'the outcome') return;
      const {clip, area} = await page.evaluate(showSeverity, 'none');
      const without = await picture(page, clip);
      await page.evaluate(showSeverity, 'shape');
      const blot = await picture(page, clip);
      await page.evaluate(showSeverity, 'all');
      const whole = await picture(page, clip);
      expect(await pixels.changed(without, blot, 3)).toBeGreaterThan(area / 3);
      // The symbol inside the shape is left free: the shape is not a solid blot.
      expect(await pixels.changed(blot, whole, 3)).toBeGreaterThan(20);
    });
    await pixels.close();
  });
});

/** Controls without a visible edge: no border, no underline, not drawn by the browser. */
function borderless(): readonly string[] {
  return window.inside.controls().flatMap((control) => {
    if (control.matches('iframe, [tabindex="0"]')) return [];
    const isBox = control.matches('input:is([type=checkbox], [type=radio])');
    const style = getComputedStyle(control);
    // The browser draws a tick of its own.
    if (isBox && style.appearance !== 'none' && style.opacity !== '0') return [];
    const shown = isBox && style.opacity === '0' ? control.closest('label')! : control;
    const sides = ['Top', 'Right', 'Bottom', 'Left'] as const;
    const hasEdge = (element: Element, part?: string) => {
      const {display, ...edges} = getComputedStyle(element, part);
      return (
        display !== 'contents' &&
        sides.some(
          (side) =>
            edges[`border${side}Style`] !== 'none' && Number.parseFloat(edges[`border${side}Width`]) > 0,
        )
      );
    };
    const isLink = style.textDecorationLine.includes('underline');
    // The line of a disclosure, or of a row of the list, is that of what holds it.
    const isRow = control.matches('summary') && control.querySelector('.icon') !== null;
    const around = shown.closest('fieldset, details');
    // A box may be larger than what it draws.
    if (isBox && hasEdge(shown, '::before')) return [];
    if (hasEdge(shown) || isLink || isRow || (isBox && around && hasEdge(around))) return [];
    return [window.inside.named(control)];
  });
}

/** Brings a box to the middle of the screen, and says where its label then is. */
function showBox(at: number): Clip {
  const box = window.inside.boxes()[at]!;
  box.scrollIntoView({block: 'center', behavior: 'instant'});
  const {x, y, width, height} = (box.closest('label') ?? box).getBoundingClientRect();
  return {x, y, width, height};
}

function toggle(at: number) {
  const box = window.inside.boxes()[at]!;
  box.checked = !box.checked;
}

/** Draws the symbol of the severity: whole, without its inner symbol, or not at all. */
function showSeverity(part: string) {
  const svg = window.inside.all().find((each) => each.matches('.severity svg')) as SVGElement;
  for (const each of svg.querySelectorAll<SVGElement>('*')) {
    const isDrawn = part === 'all' || (part === 'shape' && each.matches('.fill'));
    each.style.opacity = isDrawn ? '1' : '0';
  }
  svg.scrollIntoView({block: 'center', behavior: 'instant'});
  const {x, y, width, height} = svg.getBoundingClientRect();
  return {clip: {x, y, width, height}, area: width * height};
}
