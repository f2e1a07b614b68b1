import {expect} from 'chai';

import {JourneyStore} from '../../journey/journey-store.js';
import {loadTestContent, testResources} from '../../testing/resources.js';
import {urgencyOf} from './urgency-of.js';

import type {TestContent} from '../../testing/resources.js';
import type {Lang} from '@cyber-17/protocol';

const LEARNED_ON = '2026-11-21T06:30:00.000Z';
/** 72 hours later. */
const HARM_BY = '2026-11-24T06:30:00Z';

describe('the urgency of a case', () => {
  let content: Readonly<Record<Lang, TestContent>>;
  before(async () => {
    content = await loadTestContent();
  });

  /** A company that knows when it learned of a breach: it has three days to report it. */
  async function breached() {
    const settings = {lang: 'fr', audience: 'company', startAt: 'data-breach-org'} as const;
    const store = new JourneyStore(testResources(content), settings, () => undefined);
    store.send({type: 'panel.opened', settings});
    await new Promise((resolve) => setTimeout(resolve, 20));
    const give = () => {
      const {kind, answers} = store.question!;
      if (kind === 'moment') store.send({type: 'answer.given', answers: [], moment: LEARNED_ON});
      else store.send({type: 'answer.given', answers: [answers[0]!.id]});
    };
    while (store.view === 'asking') give();
    store.send({type: 'details.begun'});
    while (store.view === 'detailing') give();
    store.send({type: 'handover.opened'});
    return store;
  }

  it('says by when it does harm', async () => {
    expect(urgencyOf(await breached()).harmBy).to.equal(HARM_BY);
  });

  it('says whom it befell, unless that line is left out', async () => {
    const store = await breached();
    expect(urgencyOf(store).audience).to.equal('company');
    store.send({type: 'line.ticked', line: 'audience'});
    expect(urgencyOf(store).audience).to.equal(undefined);
  });

  it('says nothing of a limit that runs from a moment which is left out', async () => {
    const store = await breached();
    store.send({type: 'line.ticked', line: 'learnedOn'});
    expect(urgencyOf(store).harmBy).to.equal(undefined);
  });

  it('does not say by its limit whether something was done, once what was done is left out', async () => {
    const store = await breached();
    for (const {action, deadline} of store.outcome.plan)
      if (deadline?.until) store.send({type: 'action.ticked', action: action.id, done: 0});
    expect(urgencyOf(store).harmBy).to.equal(undefined);
    store.send({type: 'line.ticked', line: 'done'});
    expect(urgencyOf(store).harmBy).to.equal(HARM_BY);
  });
});
