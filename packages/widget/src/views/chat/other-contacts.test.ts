import {expect} from 'chai';

import {PanelVisitor} from '../../testing/panel-visitor.js';
import {otherContacts, otherContactsNow} from './other-contacts.js';

import type {Way} from '../../testing/panel-visitor.js';

const blackmailed = (age: string): Way => [
  ['i.start', 'people'],
  ['safe.now', 'no'],
  ['people', 'images'],
  ['images', 'threat'],
  ['age', age],
];

describe('whom to reach where no officer answers', () => {
  const visitor = new PanelVisitor();

  before(() => visitor.arrive());
  afterEach(() => visitor.panel.remove());

  async function contacts(way: Way) {
    await visitor.open();
    for (const [question, ...answers] of way) await visitor.answer(question, ...answers);
    await visitor.settled();
    return otherContacts(visitor.journey);
  }

  it('is for a child what takes children, and for an adult what takes adults', async () => {
    const child = await contacts(blackmailed('under18'));
    expect(child).to.include.members(['3018', 'take-it-down']);
    expect(child).not.to.include.members(['stopncii']);
    expect(child).not.to.include.members(['thesee']);
    visitor.panel.remove();
    const adult = await contacts(blackmailed('adult'));
    expect(adult).to.include.members(['stopncii', 'thesee']);
    expect(adult).not.to.include.members(['take-it-down']);
  });

  it('is first who stops the harm', async () => {
    const parcel = await contacts([
      ['i.start', 'message'],
      ['msg.who', 'parcel'],
      ['did', 'card', 'paid'],
    ]);
    expect(parcel[0]).to.equal('card-opposition');
    expect(parcel.indexOf('bank')).to.be.within(1, parcel.indexOf('thesee') - 1);
  });

  it('is the line that blocks a card before what can wait, though it costs money', async () => {
    await contacts([
      ['i.start', 'debit'],
      ['money', 'card'],
      ['card.have', 'yes'],
      ['card.before', 'none'],
    ]);
    const now = otherContactsNow(visitor.journey).map(({id}) => id);
    expect(now.slice(0, 2)).to.deep.equal(['bank', 'card-opposition']);
  });

  it('is last a mediator, who waits for a written complaint', async () => {
    const adviser = await contacts([
      ['i.start', 'message'],
      ['msg.who', 'bank'],
      ['bank.contact', 'talked'],
      ['bank.did', 'approved', 'gone'],
    ]);
    expect(adviser[0]).to.equal('bank');
    expect(adviser.at(-1)).to.equal('bank-mediator');
    expect(adviser.indexOf('card-opposition')).to.be.within(1, adviser.indexOf('station') - 1);
  });

  it('is for a person nobody who serves organisations alone', async () => {
    const mailbox = await contacts([
      ['i.start', 'account'],
      ['account', 'mail'],
      ['acc.mail', 'intruder'],
    ]);
    expect(visitor.content.fr.book.threats['account-hack-email']!.channels).to.include('csirt');
    expect(mailbox).to.include('mail-provider');
    expect(mailbox).not.to.include('csirt');
    expect(mailbox).not.to.include('public-accountant');
  });
});
