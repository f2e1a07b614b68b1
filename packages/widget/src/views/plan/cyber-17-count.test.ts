import {expect} from 'chai';

import {PanelVisitor, textOf} from '../../testing/panel-visitor.js';
import {WATCHED_DEVICE} from '../../testing/ways.js';

import type {Way} from '../../testing/panel-visitor.js';
import type {Count} from '@cyber-17/protocol/count';

const CARD_FRAUD: Way = [
  ['i.start', 'debit'],
  ['money', 'card'],
  ['card.have', 'yes'],
  ['card.before', 'none'],
];

describe('counting a situation', () => {
  const visitor = new PanelVisitor();
  const sent: Count[] = [];
  let made = 0;
  let isBroken = false;

  before(() =>
    visitor.arrive(
      {},
      {
        canCount: true,
        makeCount: async (counted) => ({...counted, day: '2026-11-21', proof: `made-${++made}`}),
        sendCount: async (_api, count) => {
          sent.push(count);
          if (isBroken) throw new TypeError('offline');
        },
      },
    ),
  );
  beforeEach(() => {
    sent.length = 0;
    made = 0;
    isBroken = false;
  });
  afterEach(() => visitor.panel.remove());

  async function openPlan() {
    await visitor.open();
    for (const [question, ...answers] of CARD_FRAUD) await visitor.answer(question, ...answers);
    await visitor.press('button', visitor.word('outcome.plan'));
    return (await visitor.find('cyber-17-count')).shadowRoot!;
  }

  it('says what would be sent, and sends nothing untapped', async () => {
    const root = await openPlan();
    const threat = visitor.content.fr.graph.threats['card-fraud']!;
    expect(textOf(root.querySelector('p')!)).to.contain(threat.title);
    expect(textOf(root.querySelector('p')!)).to.contain('Particulier');
    expect(made).to.equal(0);
    expect(sent).to.deep.equal([]);
  });

  it('takes one tap, and says when it is done', async () => {
    const root = await openPlan();
    await visitor.press('button', visitor.word('plan.count'));
    expect(sent).to.deep.equal([
      {threat: 'card-fraud', audience: 'individual', day: '2026-11-21', proof: 'made-1'},
    ]);
    expect(textOf(root.querySelector('[role=status]')!)).to.equal('C’est envoyé. Merci.');
    expect(root.querySelector('button')).to.equal(null);
  });

  it('sends the same once more after a failure', async () => {
    const root = await openPlan();
    isBroken = true;
    await visitor.press('button', visitor.word('plan.count'));
    expect(textOf(root.querySelector('[role=status]')!)).to.contain('pas marché');
    isBroken = false;
    await visitor.press('button', visitor.word('plan.count'));
    expect(sent.map(({proof}) => proof)).to.deep.equal(['made-1', 'made-1']);
    expect(root.querySelector('button')).to.equal(null);
  });

  it('is not offered on a device that may be watched', async () => {
    await visitor.open();
    for (const [question, ...answers] of WATCHED_DEVICE) await visitor.answer(question, ...answers);
    await visitor.settled();
    expect(visitor.all('cyber-17-count')).to.deep.equal([]);
  });
});
