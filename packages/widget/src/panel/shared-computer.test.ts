import {expect} from 'chai';

import {PanelVisitor} from '../testing/panel-visitor.js';

describe('on a shared computer', () => {
  const visitor = new PanelVisitor();
  const {setTimeout: wait} = window;

  before(() => visitor.arrive());

  // Minutes pass in milliseconds.
  beforeEach(() => {
    window.setTimeout = ((run: () => void, delay = 0) =>
      wait(run, delay >= 60_000 ? delay / 200 : delay)) as typeof window.setTimeout;
  });

  afterEach(() => {
    window.setTimeout = wait;
    visitor.panel.remove();
  });

  const pass = (milliseconds: number) => new Promise((resolve) => wait(resolve, milliseconds));

  /** Waits for a heading, as long as the test may take. */
  async function comesTo(heading: string) {
    while (!visitor.byText('h1', heading)) await pass(20);
  }

  it('covers the answers after five minutes and shows them again when the visitor responds', async () => {
    await visitor.open({shared: true});
    await visitor.answer('i.start', 'message');
    const asked = visitor.heading;
    await comesTo('Êtes-vous toujours là ?');
    expect(visitor.byText('h1', asked).offsetParent, 'hidden').to.equal(null);
    await visitor.press('button', 'Reprendre');
    expect(visitor.heading).to.equal(asked);
  });

  it('forgets them two minutes later', async () => {
    await visitor.open({shared: true, audience: 'company'});
    await visitor.answer('o.start', 'blocked');
    await comesTo('Êtes-vous toujours là ?');
    await comesTo(visitor.content.fr.start.questions!.company.title.replace(/\s+/g, ' '));
  });

  it('forgets them when it is closed', async () => {
    await visitor.open({shared: true});
    await visitor.answer('i.start', 'message');
    const closed = new Promise((resolve) => visitor.panel.addEventListener('panel-closed', resolve));
    visitor.panel.hide();
    await closed;
    visitor.panel.show();
    await comesTo('Que vous arrive-t-il ?');
  });

  it('counts from the last sign of life', async () => {
    await visitor.open({shared: true});
    await visitor.answer('i.start', 'message');
    await pass(900);
    visitor.panel.renderRoot
      .querySelector('.scroller')!
      .dispatchEvent(new PointerEvent('pointerdown', {bubbles: true, composed: true}));
    await pass(900);
    expect(visitor.heading).not.to.equal('Êtes-vous toujours là ?');
  });

  it('is not covered unless the page says that the computer is shared', async () => {
    await visitor.open();
    await visitor.answer('i.start', 'message');
    await pass(1_800);
    expect(visitor.heading).not.to.equal('Êtes-vous toujours là ?');
  });
});
