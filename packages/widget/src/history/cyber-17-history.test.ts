import {expect} from 'chai';

import {PanelVisitor} from '../testing/panel-visitor.js';
import {TEST_OPERATOR} from '../testing/resources.js';
import {Cyber17History} from './cyber-17-history.js';

describe('<cyber-17-history>', () => {
  const visitor = new PanelVisitor();
  const operator = {...TEST_OPERATOR};
  const {userActivation} = navigator;

  before(async () => {
    customElements.define('cyber-17-history', Cyber17History);
    await visitor.arrive({operator});
    // Browsers count what a person does; a test does nothing of the kind.
    Object.defineProperty(navigator, 'userActivation', {value: {hasBeenActive: true}, configurable: true});
  });

  after(() => {
    Object.defineProperty(navigator, 'userActivation', {value: userActivation, configurable: true});
    Object.assign(operator, TEST_OPERATOR);
  });

  afterEach(() => visitor.panel.remove());

  async function answerOnce() {
    await visitor.open({mode: 'page'});
    visitor.panel.append(document.createElement('cyber-17-history'));
    const before = history.length;
    await visitor.answer('i.start', 'message');
    await visitor.settled();
    return history.length - before;
  }

  it('adds an entry for an answer on the operator’s own page', async () => {
    expect(await answerOnce()).to.equal(1);
  });

  it('adds no entry to the history of another page', async () => {
    Object.assign(operator, {siteUrl: 'https://help.example/'});
    expect(await answerOnce()).to.equal(0);
  });

  it('lets go of the history when it is removed', async () => {
    Object.assign(operator, TEST_OPERATOR);
    await answerOnce();
    visitor.panel.querySelector('cyber-17-history')!.remove();
    const before = history.length;
    window.dispatchEvent(new PointerEvent('pointerup'));
    expect(history.length).to.equal(before);
  });
});
