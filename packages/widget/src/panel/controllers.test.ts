import {expect} from 'chai';

import {ActivityController} from './activity-controller.js';
import {ThemeController} from './theme-controller.js';

import type {Theme, WantedTheme} from './theme-controller.js';

/** A host that only takes controllers. */
class FakeHost extends EventTarget {
  readonly updateComplete = Promise.resolve(true);
  addController() {}
  removeController() {}
  requestUpdate() {}
}

describe('the activity controller', () => {
  let reports: number;
  let host: FakeHost;
  let activity: ActivityController;

  beforeEach(() => {
    reports = 0;
    host = new FakeHost();
    activity = new ActivityController(host, () => reports++);
    activity.hostConnected();
  });

  it('reports the first sign of life and leaves out those that follow at once', () => {
    expect(activity.isUsed).to.equal(false);
    for (const type of ['click', 'wheel', 'touchmove', 'pointerdown']) host.dispatchEvent(new Event(type));
    expect(activity.isUsed).to.equal(true);
    expect(reports).to.equal(1);
  });

  it('reports again after half a second', () => {
    const {now} = performance;
    let time = 1_000;
    performance.now = () => time;
    try {
      activity.notice();
      time += 499;
      activity.notice();
      expect(reports).to.equal(1);
      time += 1;
      activity.notice();
      expect(reports).to.equal(2);
    } finally {
      performance.now = now;
    }
  });

  it('hears nothing once its host is removed', () => {
    activity.hostDisconnected();
    host.dispatchEvent(new Event('click'));
    expect(reports).to.equal(0);
  });
});

describe('the theme controller', () => {
  const {matchMedia} = window;
  let system: EventTarget & {matches: boolean};
  let wanted: WantedTheme | undefined;
  let chosen: Theme[];

  beforeEach(() => {
    system = Object.assign(new EventTarget(), {matches: false});
    window.matchMedia = () => system as unknown as MediaQueryList;
    wanted = undefined;
    chosen = [];
  });
  afterEach(() => {
    window.matchMedia = matchMedia;
  });

  const make = () =>
    new ThemeController(
      new FakeHost(),
      () => wanted,
      (theme) => chosen.push(theme),
    );

  it('follows the system while no theme is asked for', () => {
    const theme = make();
    theme.hostConnected();
    theme.choose();
    system.matches = true;
    system.dispatchEvent(new Event('change'));
    expect(chosen).to.deep.equal(['light', 'dark']);
  });

  it('chooses the theme that is asked for, whatever the system prefers', () => {
    system.matches = true;
    wanted = 'light';
    make().choose();
    expect(chosen).to.deep.equal(['light']);
  });

  it('ignores the system once its host is removed', () => {
    const theme = make();
    theme.hostConnected();
    theme.hostDisconnected();
    system.dispatchEvent(new Event('change'));
    expect(chosen).to.deep.equal([]);
  });
});
