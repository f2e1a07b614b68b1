import {expect} from 'chai';

import {PanelVisitor, textOf} from '../../testing/panel-visitor.js';
import {carryLink} from '../sheet/carry.js';

import type {Lang} from '@cyber-17/protocol';

const LEAK = [
  ['o.start', 'data'],
  ['o.data', 'stolen'],
] as const;

describe('what changed in the plan', () => {
  const visitor = new PanelVisitor();

  before(() => visitor.arrive());
  afterEach(() => visitor.panel.remove());

  /** A leak in a company, learned of so many hours ago. */
  async function learned(hours: number, lang: Lang = 'fr') {
    await visitor.open({audience: 'company', lang});
    await visitor.follow(LEAK);
    await visitor.choose('details.open');
    const moment = new Date(Date.parse('2026-11-21T12:00:00Z') - hours * 3_600_000);
    await visitor.write(
      '[type=datetime-local]',
      new Date(+moment - moment.getTimezoneOffset() * 60_000).toISOString().slice(0, 16),
    );
    await visitor.choose('asking.continue');
    await visitor.choose('details.enough');
  }

  const update = async () => textOf(await visitor.find('cyber-17-update .note, .note'));

  it('says with whom a limit is kept that is known now, and until when', async () => {
    await learned(10);
    expect(await update()).to.match(
      /Délai : Notifiez la fuite à la CNIL dans les 72 heures. .+ · Jusqu’au mardi 24 novembre 2026/,
    );
  });

  it('says of a limit that is over that it is, and what to do now', async () => {
    await learned(84, 'en');
    expect(await update()).to.match(
      /Time limit over: Notify the CNIL .+ It is not too late: notify now, and explain the delay/,
    );
  });

  it('says what another answer changed', async () => {
    await visitor.open({audience: 'company'});
    await visitor.follow(LEAK);
    expect(visitor.all('.note')).to.have.length(0);
    const index = 1;
    visitor.journey.send({type: 'answer.reopened', index});
    await visitor.settled();
    await visitor.answer('o.data', 'error');
    expect(await update()).to.match(/Plan mis à jour.*Retiré : /s);
  });

  it('says nothing of an answer that was changed back to what it was', async () => {
    await visitor.open({audience: 'company'});
    await visitor.follow(LEAK);
    visitor.journey.send({type: 'answer.reopened', index: 1});
    await visitor.settled();
    await visitor.answer('o.data', 'stolen');
    await visitor.find('[part=outcome]');
    expect(visitor.all('.note')).to.have.length(0);
  });

  it('says of answers brought along that they are no news', async () => {
    await learned(10);
    const link = carryLink(visitor.journey)!;
    visitor.panel.remove();
    const {href} = location;
    history.replaceState(null, '', `/${new URL(link).hash}`);
    try {
      await visitor.open();
    } finally {
      history.replaceState(null, '', href);
    }
    await visitor.find('button', 'Voir mon plan');
    expect(visitor.all('.note')).to.have.length(0);
  });
});
