import {expect} from 'chai';

import {PanelVisitor} from '../testing/panel-visitor.js';
import {rehearse} from './rehearse.js';

import type {JourneyStore} from '../journey/journey-store.js';

describe('the rehearsal', () => {
  const visitor = new PanelVisitor();

  before(() => visitor.arrive());
  afterEach(() => visitor.panel.remove());

  /** Every view that is drawn while it lasts, with whether anyone could reach it. */
  async function watchRehearsal(root: HTMLElement, journey: JourneyStore) {
    const drawn: {readonly view: string; readonly isOutOfReach: boolean}[] = [];
    const observer = new MutationObserver((records) => {
      for (const stage of records.flatMap(({addedNodes}) => [...addedNodes] as HTMLElement[])) {
        drawn.push({view: stage.firstElementChild!.localName, isOutOfReach: stage.inert});
      }
    });
    observer.observe(root, {childList: true});
    await rehearse(root, journey);
    observer.disconnect();
    return drawn;
  }

  it('draws the views that are likely to follow, out of reach, and leaves nothing behind', async () => {
    const journey = await opened();
    const root = visitor.panel.appendChild(document.createElement('div'));
    const drawn = await watchRehearsal(root, journey);
    expect(drawn.map(({view}) => view)).to.include.members(['cyber-17-question', 'cyber-17-outcome']);
    expect(drawn.every(({isOutOfReach}) => isOutOfReach)).to.equal(true);
    expect(root.childElementCount).to.equal(0);
  });

  it('happens once', async () => {
    const journey = await opened();
    const root = visitor.panel.appendChild(document.createElement('div'));
    await rehearse(root, journey);
    expect(await watchRehearsal(root, journey)).to.deep.equal([]);
  });

  it('moves no answer of the visitor', async () => {
    const journey = await opened();
    const before = journey.context;
    await rehearse(visitor.panel.appendChild(document.createElement('div')), journey);
    expect(journey.context).to.equal(before);
    expect(journey.view).to.equal('asking');
  });

  it('rests after a press, which may be an answer, and goes on', async () => {
    const journey = await opened();
    const root = visitor.panel.appendChild(document.createElement('div'));
    const drawn: number[] = [];
    const observer = new MutationObserver(() => drawn.push(performance.now()));
    observer.observe(root, {childList: true});
    const rehearsal = rehearse(root, journey);
    root.dispatchEvent(new PointerEvent('pointerdown'));
    const pressed = performance.now();
    await rehearsal;
    observer.disconnect();
    expect(drawn.length).to.be.greaterThan(0);
    expect(drawn[0]! - pressed).to.be.at.least(400);
  });

  it('ends where the visitor chooses another party, or erases everything', async () => {
    for (const event of [
      {type: 'audience.changed', audience: 'company'},
      {type: 'panel.forgotten'},
    ] as const) {
      const journey = await opened();
      const root = visitor.panel.appendChild(document.createElement('div'));
      const rehearsal = rehearse(root, journey);
      root.dispatchEvent(new PointerEvent('pointerdown'));
      journey.send(event);
      await rehearsal;
      expect(root.childElementCount).to.equal(0);
      visitor.panel.remove();
    }
  });

  async function opened(): Promise<JourneyStore> {
    await visitor.open({shared: true});
    await visitor.settled();
    const [question] = visitor.all('cyber-17-question');
    return (question as unknown as {journey: JourneyStore}).journey;
  }
});
