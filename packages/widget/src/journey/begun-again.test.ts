import {expect} from 'chai';

import {TEST_DIRECTORY} from '../testing/directory.js';
import {loadTestContent, testResources} from '../testing/resources.js';
import {JourneyStore} from './journey-store.js';

import type {TestContent} from '../testing/resources.js';
import type {Settings} from './settings.js';
import type {Lang} from '@cyber-17/protocol';

const settled = () => new Promise((resolve) => setTimeout(resolve, 20));

describe('a journey begun again', () => {
  let content: Readonly<Record<Lang, TestContent>>;
  before(async function () {
    // The content is compiled at the first request.
    this.timeout(60_000);
    content = await loadTestContent();
  });

  const begin = (settings: Partial<Settings> = {}) => {
    const resources = testResources(content, {}, {loadDirectory: async () => TEST_DIRECTORY});
    const store = new JourneyStore(resources, {lang: 'fr'}, () => undefined);
    store.send({type: 'panel.opened', settings: {lang: 'fr', ...settings}});
    return store;
  };
  const answer = (store: JourneyStore, ...answers: readonly string[]) => {
    for (const each of answers) store.send({type: 'answer.given', answers: [each]});
  };

  it('forgets the answers when the page asks for it behind a closed panel', async () => {
    const store = begin();
    await settled();
    answer(store, 'message', 'bank', 'talked', 'gone');
    store.send({type: 'plan.opened'});
    store.send({type: 'panel.closed'});
    store.send({type: 'diagnostic.restarted'});
    expect(store.context.ready?.diagnostic.context.trail).to.deep.equal([]);
    store.send({type: 'panel.opened', settings: {lang: 'fr'}});
    expect(store.view).to.equal('asking');
    expect(store.question?.id).to.equal('i.start');
  });

  it('forgets an answer that was given before the code of the journey had loaded', async () => {
    const store = begin();
    store.send({type: 'answer.given', question: 'i.start', answers: ['message']});
    store.send({type: 'diagnostic.restarted'});
    await settled();
    expect(store.question?.id).to.equal('i.start');
  });

  it('forgets everything on the quick exit, closed or open, and what was brought along', async () => {
    const store = begin();
    await settled();
    answer(store, 'message', 'bank', 'talked', 'gone');
    store.send({type: 'plan.opened'});
    store.send({type: 'panel.closed'});
    store.send({type: 'panel.forgotten'});
    expect(store.context.ready === undefined).to.equal(true);
    store.send({type: 'panel.opened', settings: {lang: 'fr'}});
    expect(store.view).to.equal('asking');
    await settled();
    expect(store.question?.id).to.equal('i.start');
  });

  it('begins elsewhere when it is asked to, even while an answer is being changed', async () => {
    for (const from of ['answers.opened', 'answer.reopened'] as const) {
      const store = begin();
      await settled();
      answer(store, 'message', 'bank');
      store.send({type: 'answers.opened'});
      if (from === 'answer.reopened') store.send({type: from, index: 1});
      store.send({type: 'panel.opened', settings: {lang: 'fr', startAt: 'safe.now'}});
      expect(store.view, from).to.equal('asking');
      expect(store.question?.id).to.equal('safe.now');
      answer(store, 'no');
      expect(store.question?.id).to.equal('people');
    }
  });

  it('goes on where it was opened at last, also after an opening that asks for no place', async () => {
    const store = begin({startAt: 'phishing'});
    await settled();
    const asked = store.question!;
    answer(store, asked.answers[0]!.id);
    const {trail} = store.ready.diagnostic.context;
    for (const startAt of [undefined, 'phishing']) {
      store.send({type: 'panel.closed'});
      store.send({type: 'panel.opened', settings: {lang: 'fr', startAt}});
      expect(store.ready.diagnostic.context.trail).to.deep.equal(trail);
    }
  });

  it('keeps nothing of the case when it begins elsewhere', async () => {
    const store = begin();
    await settled();
    answer(store, 'message', 'bank', 'talked', 'gone');
    store.send({type: 'action.ticked', action: 'any', done: 0});
    store.send({type: 'handover.opened'});
    store.send({type: 'words.written', words: 'Ma banque est prévenue.'});
    store.send({type: 'panel.closed'});
    store.send({type: 'panel.opened', settings: {lang: 'fr', startAt: 'safe.now'}});
    expect(store.question?.id).to.equal('safe.now');
    expect([store.context.ownWords, store.context.done]).to.deep.equal(['', {}]);
    expect(store.context.book).not.to.equal(undefined);
  });

  it('shows the next visitor nothing of the last search for a provider', async () => {
    const store = begin({shared: true});
    await settled();
    answer(store, 'message', 'support', 'remote');
    store.send({type: 'plan.opened'});
    store.send({type: 'providers.opened'});
    store.send({type: 'providers.searched', place: {postcode: '35000'}});
    // Closed before the response had arrived.
    store.send({type: 'panel.closed'});
    await settled();
    expect(store.context.directory).to.equal(undefined);
    expect(store.directoryArrival).to.equal('idle');
  });

  it('asks about a person when someone helps another, for any previous audience', async () => {
    const store = begin({audience: 'company'});
    await settled();
    store.send({type: 'helping.begun'});
    expect(store.context.audience).to.equal('individual');
    await settled();
    expect(store.question?.id).to.equal('helper');
    answer(store, 'with');
    expect(store.question?.id).to.equal('i.start');
    answer(store, 'message', 'state', 'tax', 'nothing');
    expect(store.view).to.equal('outcome');
    expect(store.outcome.audience).to.equal('individual');
  });
});
