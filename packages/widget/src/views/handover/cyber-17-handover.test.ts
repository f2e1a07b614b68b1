import {MAX_VALUE_LENGTH} from '@cyber-17/protocol';
import {expect} from 'chai';

import {PanelVisitor, textOf} from '../../testing/panel-visitor.js';
import {CARD_FRAUD, MONEY_MULE} from '../../testing/ways.js';
import {offeredLines, toldLines} from './case-lines.js';

import type {JourneyStore} from '../../journey/journey-store.js';
import type {Way} from '../../testing/panel-visitor.js';
import type {Cyber17Handover} from './cyber-17-handover.js';

describe('the handover', () => {
  const visitor = new PanelVisitor();

  before(() => visitor.arrive());
  afterEach(() => visitor.panel.remove());

  async function openHandover(way: Way) {
    await visitor.open();
    await visitor.follow(way);
    await visitor.settled();
    await visitor.press('button', 'Parler à un agent');
    await visitor.choose('officer.case');
  }

  const view = () =>
    [...visitor.below()].find((each) => each.matches('cyber-17-handover')) as Cyber17Handover;
  const journey = () => (view() as unknown as {journey: JourneyStore}).journey;
  const rows = () => [...view().renderRoot.querySelectorAll('.line')];
  const row = (label: string) => rows().find((each) => textOf(each).startsWith(label))!;

  it('shows each line that would be sent, word for word', async () => {
    await openHandover(CARD_FRAUD);
    const sent = toldLines(journey());
    expect(rows()).to.have.length(sent.length);
    sent.forEach(({label, value}, index) => {
      expect(textOf(rows()[index]!)).to.contain(`${label}${value}`.replace(/\s+/g, ' '));
    });
  });

  it('says nothing more once a changed answer means that this device may be watched', async () => {
    await openHandover([
      ['i.start', 'account'],
      ['account', 'shop'],
      ['acc.shop', 'known'],
      ['known.who', 'member'],
    ]);
    row(visitor.content.fr.book.facts['author']!.label).querySelector('button')!.click();
    await visitor.settled();
    await visitor.answer('known.who', 'partner');
    expect(visitor.journey.view).to.equal('outcome');
    expect(visitor.journey.isDiscreet).to.equal(true);
    visitor.panel.hide();
    await visitor.panel.show();
    expect(visitor.journey.question?.id).to.equal('i.start');
  });

  it('says that a line is left out and sends nothing of it', async () => {
    await openHandover(CARD_FRAUD);
    const {label, value} = offeredLines(journey()).find(({id}) => id === 'card')!;
    row(label).querySelector('input')!.click();
    await visitor.settled();
    expect(textOf(row(label))).to.contain('Non transmis');
    expect(toldLines(journey())).to.deep.include({label, value: 'Non transmis'});
    expect(JSON.stringify(toldLines(journey()))).not.to.contain(value);
  });

  it('changes the answer that a line comes from, and comes back', async () => {
    await openHandover(CARD_FRAUD);
    const {label} = offeredLines(journey()).find(({id}) => id === 'card')!;
    row(label).querySelector('button')!.click();
    await visitor.settled();
    const {title} = visitor.content.fr.graph.questions['card.have']!;
    expect(visitor.heading).to.equal(title.replace(/\s+/g, ' '));
    await visitor.answer('card.have', 'stolen');
    expect(visitor.heading).to.equal('Ce que l’agent va lire');
    expect(textOf(row('Situation'))).to.contain(visitor.content.fr.graph.threats['card-stolen-used']!.title);
  });

  it('names legal advice first when the visitor may be guilty of something', async () => {
    await openHandover(MONEY_MULE);
    expect(visitor.byText('p', 'Ce que vous direz peut compter contre vous')).to.exist;
    expect(visitor.byText('a[href="tel:3039"]', '')).to.exist;
    visitor.panel.remove();
    await openHandover(CARD_FRAUD);
    expect(visitor.byText('p', 'Ce que vous direz')).not.to.exist;
  });

  it('says how to speak safely when others may read the screen and informs the officer', async () => {
    await openHandover(CARD_FRAUD);
    await visitor.press('label', 'Non, on peut lire mon écran');
    expect(visitor.byText('p', 'Alors n’écrivez rien ici')).to.exist;
    expect(toldLines(journey())[0]).to.deep.equal({
      label: 'Répondre ici',
      value: 'Non, on peut lire mon écran',
    });
  });

  it('sends no value longer than the frame accepts', async () => {
    await openHandover(CARD_FRAUD);
    const field = view().renderRoot.querySelector('textarea')!;
    field.value = 'x'.repeat(2 * MAX_VALUE_LENGTH);
    field.dispatchEvent(new Event('input'));
    await visitor.settled();
    expect(toldLines(journey()).every(({value}) => value.length <= MAX_VALUE_LENGTH)).to.equal(true);
  });

  it('says when the visitor’s own words hold what an officer never needs', async () => {
    await openHandover(CARD_FRAUD);
    const warning = () => visitor.byText('.note', visitor.word('handover.secret'));
    await visitor.write('textarea', 'deux paiements de 40 euros');
    await visitor.settled();
    expect(warning()).to.equal(undefined);
    await visitor.write('textarea', 'ma carte est 4111 1111 1111 1111');
    await visitor.settled();
    expect(warning()).not.to.equal(undefined);
  });

  it('adds the visitor’s own words and the actions that are done', async () => {
    await openHandover(CARD_FRAUD);
    const field = view().renderRoot.querySelector('textarea')!;
    field.value = '  Je voudrais savoir si je serai remboursée. ';
    field.dispatchEvent(new Event('input'));
    journey().send({type: 'action.ticked', action: journey().outcome.plan[0]!.action.id, done: 0});
    await visitor.settled();
    const last = toldLines(journey()).slice(-2);
    expect(last.map(({label}) => label)).to.deep.equal(['Actions faites', 'Vos mots']);
    expect(last[1]!.value).to.equal('Je voudrais savoir si je serai remboursée.');
  });

  it('sends words that are still being written when the button is tapped', async () => {
    await openHandover(CARD_FRAUD);
    const field = view().renderRoot.querySelector('textarea')!;
    field.focus();
    field.value = 'Mon banquier ne répond pas.';
    field.dispatchEvent(new Event('input'));
    // On an iPhone a tap leaves the focus in the field: nothing says that it has changed.
    await visitor.choose('handover.tell');
    expect(visitor.journey.view).to.equal('chat');
    expect(toldLines(visitor.journey).at(-1)!.value).to.equal('Mon banquier ne répond pas.');
  });
});
