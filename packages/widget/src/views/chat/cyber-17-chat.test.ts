import {expect} from 'chai';

import {PanelVisitor, textOf} from '../../testing/panel-visitor.js';
import {passing} from '../../testing/time.js';
import {CARD_FRAUD} from '../../testing/ways.js';

import type {Cyber17Chat} from './cyber-17-chat.js';

/** How long the frame may take to answer, in milliseconds. */
const FRAME_TIMEOUT_MS = 8_000;

describe('the chat', () => {
  const visitor = new PanelVisitor();
  let restore = () => {};

  // The chat of the test is nowhere: its frame never answers.
  before(() => visitor.arrive());
  beforeEach(() => {
    restore = passing(FRAME_TIMEOUT_MS, 50)();
  });
  afterEach(() => {
    restore();
    visitor.panel.remove();
  });

  it('says that the frame is silent when it loads anew and does not answer', async () => {
    await visitor.open();
    await visitor.follow(CARD_FRAUD);
    visitor.journey.send({type: 'chat.opened', telling: false});
    await visitor.find('[role=status]', visitor.word('officer.silent'));
    const chat = visitor.all('cyber-17-chat')[0] as Cyber17Chat;
    const frame = chat.renderRoot.querySelector('iframe')!;
    Object.assign(chat, {standing: 'connected'});
    await visitor.find('[role=status]', visitor.word('officer.connected'));
    frame.dispatchEvent(new Event('load'));
    await visitor.find('[role=status]', visitor.word('officer.silent'));
    expect(textOf(chat.renderRoot.querySelector('[role=status]')!)).not.to.equal('');
    expect(frame.hidden).to.equal(true);
  });
});
