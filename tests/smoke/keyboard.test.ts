import {expect, test} from 'vitest';

import {labelOf} from '../support/words.js';
import {inEveryEngine} from './every-engine.js';
import {askForHelp} from './ways.js';

const BESIDE = {body: '<a href="#before">Avant</a> <button>Payer</button>'};

/** Where the focus is: the place of a control, `inside` the module but on none, or the name of what has it. */
const STOP = `(() => {
  const active = window.inside.active();
  const place = window.inside.controls().indexOf(active);
  if (place >= 0) return place;
  return window.inside.all().includes(active) ? 'inside' : active?.localName ?? 'nothing';
})()`;

const IS_ON_LAUNCHER = `window.inside.active()?.matches('[part=launcher]')`;

inEveryEngine((world) => {
  test('Escape closes the panel and focuses the launcher that was clicked', async () => {
    const visitor = await world.visit(BESIDE);
    await askForHelp(visitor);
    await visitor.tab.press('Escape');
    await visitor.until(IS_ON_LAUNCHER, 'the focus on the launcher');
    expect(await visitor.tab.run(`document.querySelector('cyber-17').hasAttribute('open')`)).toBe(false);
    expect(await visitor.wrong()).toEqual([]);
  });

  test('the keyboard alone opens and closes help, and the focus stays on the launcher', async () => {
    const visitor = await world.visit(BESIDE);
    for (let taps = 0; taps < 10 && !(await visitor.tab.run(IS_ON_LAUNCHER)); taps++) {
      await visitor.tab.press('Tab');
    }
    await visitor.tab.press('Enter');
    await visitor.atHeading(labelOf('i.start'));
    await visitor.tab.press('Escape');
    await visitor.until(IS_ON_LAUNCHER, 'the focus on the launcher');
  });

  test('Tab and Shift+Tab reach every control of the panel and nothing on the page behind', async () => {
    const visitor = await world.visit(BESIDE);
    await askForHelp(visitor);
    const taps = 2 * Number(await visitor.tab.run('window.inside.controls().length'));
    const stops: unknown[] = [];
    for (const isShifted of [false, true]) {
      for (let tap = 0; tap < taps; tap++) {
        await visitor.tab.press('Tab', isShifted);
        stops.push(await visitor.tab.run(STOP));
      }
    }
    const places = new Set(stops.filter((stop) => typeof stop === 'number'));
    expect(places.size).toBe(await visitor.tab.run('window.inside.controls().length'));
    // Past the last control the browser’s own bars take the focus: the page has none.
    // A box that scrolls is a stop of its own in Firefox.
    const elsewhere = stops.filter((stop) => typeof stop !== 'number');
    expect(elsewhere.filter((stop) => stop !== 'body' && stop !== 'inside')).toEqual([]);
  });
});
