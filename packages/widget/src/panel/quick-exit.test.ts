import {expect} from 'chai';

import {PanelVisitor} from '../testing/panel-visitor.js';
import {isWriting, onThreeShifts} from './quick-exit.js';

describe('the quick exit', () => {
  let left: number;
  let time: number;
  let writing: boolean;
  let listener: (event: KeyboardEvent) => void;

  beforeEach(() => {
    left = 0;
    time = 0;
    writing = false;
    listener = onThreeShifts(
      () => (left += 1),
      () => writing,
    );
  });

  function press(key: string, pause = 100, repeat = false) {
    time += pause;
    listener({key, repeat, timeStamp: time} as KeyboardEvent);
  }

  it('leaves at the third Shift in a row', () => {
    press('Shift');
    press('Shift');
    expect(left).to.equal(0);
    press('Shift');
    expect(left).to.equal(1);
  });

  it('stays after another key in between, after a long pause, and while Shift is held down', () => {
    for (const key of ['Shift', 'Shift', 'a', 'Shift']) press(key);
    for (const pause of [2_000, 100, 2_000, 100]) press('Shift', pause);
    for (let held = 0; held < 5; held++) press('Shift', 30, true);
    expect(left).to.equal(0);
  });

  it('stays where one writes', () => {
    writing = true;
    for (let presses = 0; presses < 3; presses++) press('Shift');
    expect(left).to.equal(0);
  });

  it('finds the field being written in through the roots of the views', async () => {
    const visitor = new PanelVisitor();
    await visitor.arrive();
    await visitor.open({startAt: 'card-fraud'});
    expect(isWriting(visitor.panel.renderRoot)).to.equal(false);
    const view = visitor.panel.renderRoot.querySelector('.main > *')!;
    const field = document.createElement('textarea');
    view.shadowRoot!.append(field);
    field.focus();
    expect(isWriting(visitor.panel.renderRoot)).to.equal(true);
    visitor.panel.remove();
  });
});
