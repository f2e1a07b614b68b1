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
  let effort: Promise<void> | undefined;

  before(() =>
    visitor.arrive(
      {},
      {
        canCount: true,
        makeCount: async (counted, _now, tried) => {
          await effort;
          return tried ?? {...counted, day: '2026-11-21', proof: `made-${++made}`};
        },
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
    effort = undefined;
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
    // Who uses the keyboard stays at this place.
    expect(root.activeElement).to.equal(root.querySelector('[role=status]'));
  });

  it('sends once, however often it is tapped, and after coming back to the plan', async () => {
    const root = await openPlan();
    let isMade!: () => void;
    effort = new Promise((resolve) => (isMade = resolve));
    const button = root.querySelector('button')!;
    for (let tap = 0; tap < 3; tap++) button.click();
    await visitor.settled();
    expect(textOf(root.querySelector('[role=status]')!)).to.equal('Envoi en cours…');
    expect(button.disabled).to.equal(false);
    // Goes away while it is being sent, and comes back.
    await visitor.choose('start.back');
    await visitor.choose('outcome.plan');
    const again = (await visitor.find('cyber-17-count')).shadowRoot!;
    expect(again).not.to.equal(root);
    again.querySelector('button')!.click();
    isMade();
    await visitor.find('[role=status]', 'C’est envoyé');
    expect(again.querySelector('button')).to.equal(null);
    expect(made).to.equal(1);
    expect(sent).to.have.length(1);
  });

  it('sends nothing of what is erased before it left', async () => {
    await openPlan();
    let isMade!: () => void;
    effort = new Promise((resolve) => (isMade = resolve));
    await visitor.choose('plan.count');
    const {journey} = visitor;
    expect(Object.keys(journey.context.counted)).to.deep.equal(['card-fraud individual']);
    journey.send({type: 'diagnostic.restarted'});
    isMade();
    await visitor.settled();
    expect(sent).to.deep.equal([]);
    expect(journey.context.counted).to.deep.equal({});
  });

  it('says that it is done to whoever closed the panel meanwhile and comes back', async () => {
    let finish = () => {};
    effort = new Promise((resolve) => (finish = resolve));
    (await openPlan()).querySelector('button')!.click();
    await visitor.settled();
    visitor.panel.hide();
    finish();
    await visitor.settled();
    void visitor.panel.show();
    const root = (await visitor.find('cyber-17-count')).shadowRoot!;
    expect(root.querySelectorAll('button').length).to.equal(0);
    expect(textOf(root.querySelector('[role=status]')!)).to.contain(visitor.word('plan.count-done'));
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
    expect(visitor.journey.outcome.facts['safeDevice']).to.equal('no');
    expect(visitor.all('cyber-17-count')).to.deep.equal([]);
    // No button leads to the plan from there; should one come, the line is not in it.
    visitor.journey.send({type: 'plan.opened'});
    await visitor.find('[part=plan]');
    await visitor.settled();
    expect(visitor.all('cyber-17-count')).to.deep.equal([]);
  });
});
