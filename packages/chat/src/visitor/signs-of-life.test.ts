import {expect} from 'chai';

import {FakeClock} from '../testing/fake-clock.js';
import {onSignsOfLife} from './signs-of-life.js';

describe('the signs of life of a page', () => {
  it('are told once for everything that is done in ten seconds, and again after them', async () => {
    const page = new EventTarget();
    const clock = new FakeClock();
    const told: unknown[][] = [];
    onSignsOfLife(page, clock, (...what: unknown[]) => told.push(what));
    const types = ['keydown', 'input', 'pointerdown', 'wheel', 'touchmove'];
    for (const type of types) page.dispatchEvent(new Event(type));
    await clock.pass(9_999);
    page.dispatchEvent(new Event('keydown'));
    expect(told, 'nothing of what was done').to.deep.equal([[]]);
    for (const type of types) {
      await clock.pass(10_000);
      page.dispatchEvent(new Event(type));
    }
    expect(told).to.have.length(1 + types.length);
  });

  it('are not what moves over a page without being done by anyone', () => {
    const page = new EventTarget();
    let told = 0;
    onSignsOfLife(page, new FakeClock(), () => told++);
    for (const type of ['scroll', 'focus', 'message', 'visibilitychange'])
      page.dispatchEvent(new Event(type));
    expect(told).to.equal(0);
  });
});
