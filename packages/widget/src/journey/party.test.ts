import {partyOf} from '@cyber-17/content';
import {AUDIENCES} from '@cyber-17/protocol';
import {expect} from 'chai';

import {loadTestContent, testResources} from '../testing/resources.js';
import {CARRIED} from './carried.js';
import {JourneyStore} from './journey-store.js';

import type {Resources} from '../resources.js';
import type {TestContent} from '../testing/resources.js';
import type {Settings} from './settings.js';
import type {Audience, Lang} from '@cyber-17/protocol';

const settled = () => new Promise((resolve) => setTimeout(resolve, 20));

describe('a journey of one party', () => {
  let content: Readonly<Record<Lang, TestContent>>;
  before(async function () {
    // The content is compiled at the first request.
    this.timeout(60_000);
    content = await loadTestContent();
  });

  const begin = (settings: Partial<Settings> = {}, changes: Partial<Resources> = {}) => {
    const store = new JourneyStore(testResources(content, changes), {lang: 'fr'}, () => undefined);
    store.send({type: 'panel.opened', settings: {lang: 'fr', ...settings}});
    return store;
  };
  /** The questions of an audience come where that says so. */
  const beginWhere = (comes: (audience: Audience) => boolean) =>
    begin(
      {},
      {
        loadGraph: async (lang, audience) => {
          if (!comes(audience)) throw new TypeError('offline');
          return content[lang].short[partyOf(audience)];
        },
      },
    );
  const starts = () => content.fr.graph.starts;

  for (const audience of AUDIENCES) {
    it(`has the questions of its own for ${audience}, and no others`, async () => {
      const store = begin({audience});
      await settled();
      expect(store.question?.id).to.equal(starts()[audience]);
      const others = AUDIENCES.filter((each) => partyOf(each) !== partyOf(audience));
      for (const other of others) expect(store.ready.graph.questions).not.to.have.property(starts()[other]);
    });
  }

  it('loads the questions of another audience when the visitor changes to it, and back', async () => {
    const store = begin();
    await settled();
    for (const audience of ['company', 'public', 'individual'] as const) {
      store.send({type: 'audience.changed', audience});
      expect(store.view).to.equal('asking');
      await settled();
      expect(store.question?.id).to.equal(starts()[audience]);
      expect(store.ready.diagnostic.context.audience).to.equal(audience);
      expect(store.context.book).not.to.equal(undefined);
    }
  });

  it('keeps the answer that is given before the questions of the other audience have loaded', async () => {
    const store = begin();
    await settled();
    store.send({type: 'audience.changed', audience: 'company'});
    expect(store.question?.id).to.equal('o.start');
    store.send({type: 'answer.given', question: 'o.start', answers: ['blocked']});
    await settled();
    expect(store.question?.id).to.equal('o.blocked');
  });

  it('asks the last audience that was chosen, whichever questions arrive first', async () => {
    const arrivals: (() => void)[] = [];
    const store = begin(
      {},
      {
        loadGraph: (lang, audience) =>
          new Promise((resolve) => arrivals.push(() => resolve(content[lang].short[partyOf(audience)]))),
      },
    );
    await settled();
    store.send({type: 'audience.changed', audience: 'company'});
    for (let round = 0; round < 3; round++) {
      for (const arrive of arrivals.splice(0)) arrive();
      await settled();
    }
    expect(store.question?.id).to.equal('o.start');
    expect(store.ready.diagnostic.context.audience).to.equal('company');
  });

  it('asks the first audience again when the visitor goes back to it before the questions have loaded', async () => {
    const store = begin();
    await settled();
    store.send({type: 'audience.changed', audience: 'company'});
    store.send({type: 'audience.changed', audience: 'individual'});
    expect(store.question?.id).to.equal('i.start');
    await settled();
    expect(store.question?.id).to.equal('i.start');
    expect(store.ready.diagnostic.context.audience).to.equal('individual');
  });

  it('says that they did not load, and tries again when asked', async () => {
    let isOffline = false;
    const store = beginWhere(() => !isOffline);
    await settled();
    isOffline = true;
    store.send({type: 'audience.changed', audience: 'public'});
    await settled();
    expect(store.graphArrival).to.equal('failed');
    isOffline = false;
    store.send({type: 'loading.retried'});
    await settled();
    expect(store.ready.diagnostic.context.audience).to.equal('public');
  });

  it('asks on after the questions of the other audience did not load and the visitor came back', async () => {
    const store = beginWhere((audience) => audience === 'individual');
    await settled();
    store.send({type: 'audience.changed', audience: 'company'});
    await settled();
    store.send({type: 'audience.changed', audience: 'individual'});
    await settled();
    store.send({type: 'answer.given', question: 'i.start', answers: ['message']});
    expect(store.question?.id).to.equal('msg.who');
  });

  it('loads the questions of another audience after those of a language did not load', async () => {
    let isOffline = false;
    const store = beginWhere(() => !isOffline);
    await settled();
    isOffline = true;
    store.send({type: 'language.changed', lang: 'en'});
    await settled();
    isOffline = false;
    store.send({type: 'audience.changed', audience: 'company'});
    await settled();
    expect([store.graphArrival, store.ready.graph.lang, store.question?.id]).to.deep.equal([
      'ready',
      'en',
      starts().company,
    ]);
  });

  it('begins where it is opened, while the questions of another audience are on their way', async () => {
    const store = begin();
    await settled();
    store.send({type: 'audience.changed', audience: 'company'});
    store.send({type: 'panel.closed'});
    store.send({type: 'panel.opened', settings: {lang: 'fr', startAt: 'o.blocked'}});
    await settled();
    expect(store.question?.id).to.equal('o.blocked');
  });

  it('is that of the audience in a link', async () => {
    const link = btoa(JSON.stringify([1, 'company', 'o.start', '', [['o.start', ['blocked']]]]));
    history.replaceState(null, '', CARRIED + link);
    const store = begin({audience: 'individual'});
    await settled();
    history.replaceState(null, '', location.pathname + location.search);
    expect(store.context.audience).to.equal('company');
    expect(store.question?.id).to.equal('o.blocked');
  });

  it('is that of an audience chosen before its code had loaded, over that of the page', async () => {
    const store = begin({audience: 'individual'});
    store.send({type: 'audience.changed', audience: 'company'});
    await settled();
    expect(store.question?.id).to.equal(starts().company);
  });

  it('is that of an audience chosen before its code had loaded, also after it was closed and opened', async () => {
    const settings: Settings = {lang: 'fr', audience: 'company'};
    const store = begin(settings);
    store.send({type: 'audience.changed', audience: 'individual'});
    store.send({type: 'answer.given', question: 'i.start', answers: ['message']});
    store.send({type: 'panel.closed'});
    store.send({type: 'panel.opened', settings});
    await settled();
    expect([store.context.audience, store.question?.id]).to.deep.equal(['individual', 'msg.who']);
  });

  for (const when of ['before', 'after'] as const) {
    it(`asks the next visitor of a shared computer as the page does, whatever was chosen ${when} its code had loaded`, async () => {
      const settings: Settings = {lang: 'fr', shared: true};
      const store = begin(settings);
      if (when === 'after') await settled();
      store.send({type: 'audience.changed', audience: 'company'});
      store.send({type: 'language.changed', lang: 'ar'});
      await settled();
      store.send({type: 'panel.closed'});
      store.send({type: 'panel.opened', settings});
      await settled();
      expect([store.context.audience, store.lang, store.ready.graph.lang]).to.deep.equal([
        'individual',
        'fr',
        'fr',
      ]);
      expect(store.question?.id).to.equal(starts().individual);
    });
  }

  it('shows the next visitor of a shared computer nothing that was answered before its code had loaded', async () => {
    const settings: Settings = {lang: 'fr', shared: true};
    const store = begin(settings, {loadDiagnosis: () => Promise.reject(new TypeError('offline'))});
    store.send({type: 'answer.given', question: 'i.start', answers: ['message']});
    store.send({type: 'panel.closed'});
    store.send({type: 'panel.opened', settings});
    expect(store.context.pending).to.equal(undefined);
  });

  it('asks an individual again once a shared computer is wiped', async () => {
    const store = begin({shared: true});
    await settled();
    store.send({type: 'audience.changed', audience: 'company'});
    await settled();
    store.send({type: 'panel.closed'});
    store.send({type: 'panel.opened', settings: {lang: 'fr', shared: true}});
    await settled();
    expect(store.question?.id).to.equal(starts().individual);
  });
});
