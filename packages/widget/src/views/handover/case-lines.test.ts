import {expect} from 'chai';

import {JourneyStore} from '../../journey/journey-store.js';
import {answerOn} from '../../testing/answer-on.js';
import {loadTestContent, testResources} from '../../testing/resources.js';
import {urgencyOf} from '../chat/urgency-of.js';
import {offeredLines} from './case-lines.js';

import type {TestContent} from '../../testing/resources.js';
import type {Settings} from '../../journey/settings.js';
import type {Lang} from '@cyber-17/protocol';

describe('a case whose advice book has not come', () => {
  let content: Readonly<Record<Lang, TestContent>>;
  before(async () => {
    content = await loadTestContent();
  });

  const settled = () => new Promise((resolve) => setTimeout(resolve, 20));

  /** A visitor whom only the books of some languages reach. */
  async function begin(settings: Settings, ...books: readonly Lang[]) {
    const help = await testResources(content).loadHelp();
    const resources = testResources(content, {
      loadHelp: async () => ({
        ...help,
        loadBook: async (api, graph, signal) => {
          if (!books.includes(graph.lang)) throw new TypeError('offline');
          return help.loadBook(api, graph, signal);
        },
      }),
    });
    const store = new JourneyStore(resources, settings, () => undefined);
    store.send({type: 'panel.opened', settings});
    await settled();
    return store;
  }

  async function inDanger(...books: readonly Lang[]) {
    const store = await begin({lang: 'fr', startAt: 'safe.now'}, ...books);
    store.send({type: 'answer.given', answers: ['home']});
    store.send({type: 'handover.opened'});
    return store;
  }

  async function inArabic(store: JourneyStore) {
    store.send({type: 'language.changed', lang: 'ar'});
    await settled();
    expect([store.ready.graph.lang, store.bookArrival]).to.deep.equal(['ar', 'failed']);
  }

  it('keeps every fact in the words of the last one', async () => {
    const store = await inDanger('fr');
    const facts = () => offeredLines(store).filter(({id}) => Object.hasOwn(content.fr.book.facts, id));
    const before = facts();
    expect(before.map(({id}) => id)).to.include('danger');
    await inArabic(store);
    expect(facts()).to.deep.equal(before.map((line) => ({...line, lang: 'fr'})));
  });

  it('is as urgent as before', async () => {
    const store = await inDanger('fr');
    await inArabic(store);
    expect(urgencyOf(store)).to.include({danger: true, gravity: 'danger'});
    store.send({type: 'line.ticked', line: 'danger'});
    expect(urgencyOf(store).danger).to.equal(false);
  });

  it('is as urgent without any book', async () => {
    const store = await inDanger();
    expect(store.bookArrival).to.equal('failed');
    expect(urgencyOf(store)).to.include({danger: true, gravity: 'danger'});
  });

  it('keeps what details said, and the limits that run from it', async () => {
    const store = await begin({lang: 'fr', audience: 'company', startAt: 'data-breach-org'}, 'fr');
    answerOn(store, 'asking');
    store.send({type: 'details.begun'});
    answerOn(store, 'detailing');
    store.send({type: 'handover.opened'});
    const before = urgencyOf(store);
    expect(before.harmBy).to.equal('2026-11-24T06:30:00Z');
    await inArabic(store);
    expect(urgencyOf(store)).to.deep.equal(before);
  });
});
