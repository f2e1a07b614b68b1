import {expect} from 'chai';

import {Cyber17Panel} from '../../panel/cyber-17-panel.js';
import {PanelVisitor, textOf} from '../../testing/panel-visitor.js';
import {CARD_FRAUD, SEXTORTION_MINOR} from '../../testing/ways.js';

import type {Way} from '../../testing/panel-visitor.js';

/** A Saturday in November, in the time of Paris. */
const NOON = '2026-11-28T11:00:00Z';
const TWO_IN_THE_MORNING = '2026-11-28T01:00:00Z';

describe('whom to reach, on the outcome', () => {
  const visitor = new PanelVisitor();

  before(() => visitor.arrive());
  afterEach(() => visitor.panel.remove());

  async function outcomeAt(time: string, way: Way) {
    const panel = Cyber17Panel as unknown as {resources: {now: () => number}};
    const {now} = panel.resources;
    panel.resources.now = () => Date.parse(time);
    try {
      await visitor.open({audience: 'individual'});
      await visitor.follow(way);
      await visitor.settled();
    } finally {
      panel.resources.now = now;
    }
  }

  const buttons = () => visitor.all('a.button').map(textOf);
  const numbers = () =>
    visitor
      .all('cyber-17-outcome, cyber-17-advice')
      .flatMap(({shadowRoot}) =>
        [...shadowRoot!.querySelectorAll<HTMLAnchorElement>('a[href^="tel:"]')].map(({href}) => href),
      );

  it('at two in the morning offers 119 and 3114 first, and says that 3018 is closed', async () => {
    await outcomeAt(TWO_IN_THE_MORNING, SEXTORTION_MINOR);
    expect(buttons()[0]).to.equal('Appeler le 119Enfance en danger');
    expect(buttons()[1]).to.equal('Appeler le 3114Prévention du suicide');
    const closed = visitor.byText('p.closed', 'Violences en ligne et harcèlement, 3018.');
    expect(textOf(closed)).to.contain('Fermé maintenant. Ouvre à 9 h.');
    expect(closed.querySelector('a')!.href).to.equal('tel:3018');
  });

  it('at noon offers 3018 first', async () => {
    await outcomeAt(NOON, SEXTORTION_MINOR);
    expect(buttons()[0]).to.equal('Appeler le 3018Violences en ligne et harcèlement');
    expect(visitor.all('p.closed')).to.deep.equal([]);
  });

  for (const time of [NOON, TWO_IN_THE_MORNING]) {
    it(`has no number twice, at ${time}`, async () => {
      await outcomeAt(time, SEXTORTION_MINOR);
      expect(numbers().length).to.be.greaterThan(2);
      expect(new Set(numbers()).size).to.equal(numbers().length);
    });
  }

  it('says where the bank answers at night before the paid line, and the price on its button', async () => {
    await outcomeAt(TWO_IN_THE_MORNING, CARD_FRAUD);
    const bank = visitor.byText('p.closed', 'Votre banque.');
    const paid = visitor.byText('a.button', 'Appeler le 0 892 705 705');
    expect(textOf(bank)).to.contain('son numéro de blocage ou l’application');
    expect(bank.compareDocumentPosition(paid)).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
    expect(textOf(paid)).to.match(/0,35 €\/min \+ prix d’un appelBlocage des cartes bancaires$/);
  });
});
