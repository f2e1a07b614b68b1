import {expect} from 'chai';

import {PanelVisitor, textOf} from '../../testing/panel-visitor.js';
import {passing} from '../../testing/time.js';
import {CARD_FRAUD} from '../../testing/ways.js';
import {otherContactsNow} from './other-contacts.js';

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

  it('names whom to reach first above the frame where nobody answers, and the others below', async () => {
    await visitor.open();
    await visitor.follow(CARD_FRAUD);
    visitor.journey.send({type: 'chat.opened', telling: false});
    await visitor.panel.updateComplete;
    const chat = visitor.all('cyber-17-chat')[0] as Cyber17Chat;
    Object.assign(chat, {standing: 'nobody'});
    await chat.updateComplete;
    const shown = [...chat.renderRoot.querySelectorAll('.way, iframe')];
    const frame = shown.findIndex(({localName}) => localName === 'iframe');
    expect(frame).to.equal(1);
    const names = shown.filter((_, place) => place !== frame).map((way) => textOf(way));
    const contacts = otherContactsNow(visitor.journey);
    expect(names).to.have.lengthOf(contacts.length);
    contacts.forEach(({channel}, place) => expect(names[place]).to.include(channel.name));
  });

  it('says that the frame is silent when it loads anew and does not answer', async () => {
    await visitor.open();
    await visitor.follow(CARD_FRAUD);
    visitor.journey.send({type: 'chat.opened', telling: false});
    await visitor.panel.updateComplete;
    const chat = visitor.all('cyber-17-chat')[0] as Cyber17Chat;
    await chat.updateComplete;
    const frame = chat.renderRoot.querySelector('iframe')!;
    // The page of a browser that finds nothing may come late.
    await new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
    // Only the wait that began with that load can make it silent now.
    Object.assign(chat, {standing: 'waiting'});
    await chat.updateComplete;
    await visitor.find('[role=status]', visitor.word('officer.silent'));
    Object.assign(chat, {standing: 'connected'});
    await visitor.find('[role=status]', visitor.word('officer.connected'));
    frame.dispatchEvent(new Event('load'));
    await visitor.find('[role=status]', visitor.word('officer.silent'));
    expect(textOf(chat.renderRoot.querySelector('[role=status]')!)).not.to.equal('');
    expect(frame.hidden).to.equal(true);
  });
});
