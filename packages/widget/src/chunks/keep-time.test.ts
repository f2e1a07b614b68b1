import {expect} from 'chai';

import {PanelVisitor, textOf} from '../testing/panel-visitor.js';
import {keepTime} from './keep-time.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

describe('what is said of the time', () => {
  const visitor = new PanelVisitor();
  let now: number;

  before(() => visitor.arrive({now: () => now}, {follow: (panel, journey) => keepTime(panel, journey)}));
  beforeEach(() => (now = Date.parse('2026-11-21T12:00:00Z')));
  afterEach(() => visitor.panel.remove());

  /** Somebody who learned of a leak so long ago reads the plan. */
  async function openPlan(ago: number) {
    await visitor.open({audience: 'company'});
    await visitor.answer('o.start', 'data');
    await visitor.answer('o.data', 'stolen');
    await visitor.settled();
    await visitor.choose('details.open');
    await visitor.write('input[type=datetime-local]', localOf(now - ago));
    await visitor.choose('asking.continue');
    while (visitor.all('cyber-17-question').length > 0) await visitor.choose('details.enough');
    await visitor.press('button', 'Voir mon plan');
  }

  const said = () => visitor.all('.deadline').map(textOf).join(' ');

  it('is said anew on the return to the page', async () => {
    for (const [target, type] of [
      [document, 'visibilitychange'],
      [window, 'focus'],
      [window, 'pageshow'],
    ] as const) {
      await openPlan(3 * DAY - 1.5 * HOUR);
      expect(said(), type).to.include('Il reste 1 h.');
      now += 10 * HOUR;
      target.dispatchEvent(new Event(type));
      await visitor.settled();
      expect(said(), type).to.include('Il n’est pas trop tard : notifiez maintenant');
      expect(said(), type).not.to.include('Il reste');
      visitor.panel.remove();
      now -= 10 * HOUR;
    }
  });

  it('is said anew when the hours left change, and when they are over', async () => {
    await openPlan(3 * DAY - HOUR - 60_000);
    expect(said()).to.include('Il reste 1 h.');
    // What was waited for is near.
    now += HOUR + 60_000 - 20;
    document.dispatchEvent(new Event('visibilitychange'));
    await visitor.settled();
    expect(said()).to.include('Il reste 0 h.');
    now += 30;
    await visitor.find('.deadline', 'Il n’est pas trop tard');
  });

  it('hears nothing once its panel is removed', async () => {
    const heard = new Set<unknown>();
    const {addEventListener, removeEventListener} = document;
    document.addEventListener = (type: string, listener: never) => {
      if (type === 'visibilitychange') heard.add(listener);
      addEventListener.call(document, type, listener);
    };
    document.removeEventListener = (type: string, listener: never) => {
      heard.delete(listener);
      removeEventListener.call(document, type, listener);
    };
    try {
      await openPlan(1.4 * DAY);
      expect(heard.size).to.equal(1);
      visitor.panel.remove();
      expect(heard.size).to.equal(0);
    } finally {
      Object.assign(document, {addEventListener, removeEventListener});
    }
  });

  it('names the day of what was done before today', async () => {
    await openPlan(1.4 * DAY);
    await visitor.tick(1);
    expect(textOf(visitor.all('.when')[0]!)).to.match(/^Fait à \d+ h \d\d$/);
    now += DAY;
    window.dispatchEvent(new Event('focus'));
    await visitor.settled();
    expect(textOf(visitor.all('.when')[0]!)).to.match(/^Fait samedi 21 novembre à \d+ h \d\d$/);
  });

  it('is waited for by one timer, while a limit is on screen', async () => {
    const {setTimeout, clearTimeout} = window;
    const waiting = new Set<unknown>();
    window.setTimeout = ((callback: () => void, wait: number) => {
      const timer: unknown = setTimeout(() => {
        waiting.delete(timer);
        callback();
      }, wait);
      // Nothing else of a panel waits longer than half a minute.
      if (wait > 60_000) waiting.add(timer);
      return timer;
    }) as typeof window.setTimeout;
    window.clearTimeout = (timer) => {
      waiting.delete(timer);
      clearTimeout(timer);
    };
    try {
      await openPlan(1.4 * DAY);
      expect(waiting.size).to.equal(1);
      window.dispatchEvent(new Event('focus'));
      await visitor.settled();
      expect(waiting.size).to.equal(1);
      visitor.panel.hide();
      await visitor.settled();
      expect(waiting.size).to.equal(0);
      visitor.panel.show();
      await visitor.settled();
      expect(waiting.size).to.equal(1);
      visitor.panel.remove();
      expect(waiting.size).to.equal(0);
    } finally {
      Object.assign(window, {setTimeout, clearTimeout});
    }
  });
});

/** A moment, as a field for one holds it. */
function localOf(moment: number): string {
  return new Date(moment - new Date(moment).getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}
