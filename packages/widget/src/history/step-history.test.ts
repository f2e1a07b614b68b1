import {expect} from 'chai';

import {StepHistory} from './step-history.js';

import type {Place} from './step-history.js';

/** A history in memory that reports its moves later, as that of a browser does. */
class FakeEntries {
  readonly states: unknown[] = [null];
  at = 0;
  scrollRestoration: ScrollRestoration = 'auto';
  moved: (state: unknown) => void = () => undefined;

  get state(): unknown {
    return this.states[this.at];
  }

  pushState(state: unknown) {
    this.states.splice(++this.at, Infinity, state);
  }

  replaceState(state: unknown) {
    this.states[this.at] = state;
  }

  go(by: number) {
    void Promise.resolve().then(() => this.press(by));
  }

  /** What the visitor's own Back does. */
  press(by: number) {
    this.at += by;
    this.moved(this.state);
  }
}

describe('the history of the operator’s own page', () => {
  let entries: FakeEntries;
  let answers: number;
  let view: string;
  let steps: StepHistory;

  const follow = (name: string, count: number) => {
    [view, answers] = [name, count];
    steps.follow();
  };

  beforeEach(() => {
    entries = new FakeEntries();
    [view, answers] = ['asking', 0];
    const place = (): Place => ({name: `${view} ${answers}`, depth: answers});
    steps = new StepHistory(entries as never, place, () => {
      answers -= 1;
      view = 'asking';
    });
    entries.moved = (state) => steps.moved(state);
    steps.follow();
  });

  it('has no entry of its own before the first answer', () => {
    expect(entries.states.length).to.equal(1);
  });

  it('leaves it to the panel where the page is scrolled to', () => {
    expect(entries.scrollRestoration).to.equal('manual');
  });

  it('takes one answer back at each Back, down to the first question and no further', () => {
    for (const count of [1, 2, 3]) follow('asking', count);
    expect(entries.at).to.equal(3);
    for (const left of [2, 1, 0]) {
      entries.press(-1);
      expect(answers).to.equal(left);
      steps.follow();
    }
    expect(entries.at).to.equal(0);
  });

  it('goes back in the history when the visitor goes back in the page', async () => {
    for (const count of [1, 2]) follow('asking', count);
    follow('asking', 1);
    await Promise.resolve();
    expect([entries.at, answers]).to.deep.equal([1, 1]);
    follow('asking', 2);
    expect([entries.at, entries.states.length]).to.deep.equal([2, 3]);
  });

  it('begins at the entry of the first question when everything is forgotten', async () => {
    for (const count of [1, 2, 3]) follow('asking', count);
    follow('asking', 0);
    await Promise.resolve();
    expect(entries.at).to.equal(0);
  });

  it('gives no answer again at Forward', async () => {
    for (const count of [1, 2]) follow('asking', count);
    entries.press(-1);
    entries.press(1);
    await Promise.resolve();
    expect([entries.at, answers]).to.deep.equal([1, 1]);
  });

  it('has an entry for each answer that a link brought', () => {
    follow('outcome', 3);
    expect(entries.at).to.equal(3);
    entries.press(-1);
    expect([view, answers]).to.deep.equal(['asking', 2]);
  });

  it('ignores the entries of another page, and passes over those of an earlier load', async () => {
    follow('asking', 1);
    steps.moved(null);
    expect([answers, entries.at]).to.deep.equal([1, 1]);
    steps.moved({'cyber-17': {load: 'earlier', step: 1}});
    await Promise.resolve();
    expect([answers, entries.at]).to.deep.equal([1, 0]);
  });

  it('keeps what the page has in its state', () => {
    entries.replaceState({page: 7});
    follow('asking', 1);
    expect(entries.state).to.include({page: 7});
  });
});
