import {answersOf} from '@cyber-17/diagnostic';
import {expect} from 'chai';
import fc from 'fast-check';

import {answerOn} from '../testing/answer-on.js';
import {loadTestContent, testResources} from '../testing/resources.js';
import {VIEWS} from '../views/views.js';
import {isPassed} from '../views/shared/deadline.js';
import {JourneyStore} from './journey-store.js';
import {createJourney} from './journey.js';

import type {Resources} from '../resources.js';
import type {TestContent} from '../testing/resources.js';
import type {Lang} from '@cyber-17/protocol';

describe('the journey', () => {
  let content: Readonly<Record<Lang, TestContent>>;
  before(async () => {
    content = await loadTestContent();
  });

  const begin = (changes: Partial<Resources> = {}) => {
    const store = new JourneyStore(testResources(content, changes), {lang: 'fr'}, () => undefined);
    store.send({type: 'panel.opened', settings: {lang: 'fr'}});
    return store;
  };
  const settled = () => new Promise((resolve) => setTimeout(resolve, 20));

  it('asks the first question before anything has loaded', () => {
    const store = begin({loadGraph: () => new Promise(() => undefined)});
    expect(store.view).to.equal('asking');
    expect(store.question?.id).to.equal(content.fr.graph.starts.individual);
  });

  it('speaks the language that was chosen last, whichever arrives last', async () => {
    const arrive: Partial<Record<Lang, () => void>> = {};
    const store = begin({
      loadDiagnosis: () => new Promise(() => undefined),
      loadGraph: (lang) =>
        new Promise((resolve) => (arrive[lang] = () => resolve(content[lang].short.person))),
    });
    store.send({type: 'language.changed', lang: 'en'});
    store.send({type: 'language.changed', lang: 'ar'});
    arrive.ar!();
    await settled();
    arrive.en!();
    await settled();
    const key = 'outcome.first';
    expect(content.ar.start.words[key]).to.equal(undefined);
    expect(store.word(key)).to.equal(content.ar.short.person.words[key]);
  });

  it('has a state for every view in the table', async () => {
    const resources = testResources(content);
    const machine = createJourney(resources, await resources.loadDiagnosis());
    const states = Object.keys(machine.states.visit!.states.open!.states);
    // These two lead to a view at once.
    expect(states.filter((name) => name !== 'last' && name !== 'onward')).to.have.members(Object.keys(VIEWS));
  });

  it('keeps an answer given before the graph has loaded and continues from it', async () => {
    const store = begin();
    store.send({type: 'answer.given', question: 'i.start', answers: ['message']});
    await settled();
    expect(store.question?.id).to.equal('msg.who');
  });

  it('reports that loading failed and tries again when asked', async () => {
    let isOffline = true;
    const store = begin({
      loadGraph: async (lang) => {
        if (isOffline) throw new TypeError('offline');
        return content[lang].graph;
      },
    });
    await settled();
    expect(store.graphArrival).to.equal('failed');
    isOffline = false;
    store.send({type: 'loading.retried'});
    await settled();
    expect(store.graphArrival).to.equal('ready');
  });

  it('names the threat and plans without the advice book', async () => {
    const help = await testResources(content).loadHelp();
    const store = begin({
      loadHelp: async () => ({...help, loadBook: () => Promise.reject(new TypeError('offline'))}),
    });
    await settled();
    const path = {'i.start': 'message', 'msg.who': 'bank', 'bank.contact': 'talked', 'bank.did': 'gone'};
    for (const answer of Object.values(path)) store.send({type: 'answer.given', answers: [answer]});
    expect(store.view).to.equal('outcome');
    expect(store.bookArrival).to.equal('failed');
    expect(store.outcome.plan[0]?.action.title).to.be.a('string').and.not.equal('');
  });

  it('keeps the answers when it is closed and opened again', async () => {
    const store = begin();
    await settled();
    store.send({type: 'answer.given', answers: ['message']});
    store.send({type: 'panel.closed'});
    expect(store.view).to.equal(undefined);
    store.send({type: 'panel.opened', settings: {lang: 'fr'}});
    expect(store.question?.id).to.equal('msg.who');
  });

  it('says that a limit has passed which was open when the panel was closed', async () => {
    let now = Date.parse('2026-11-21T12:00:00Z');
    const settings = {lang: 'fr', audience: 'company', startAt: 'data-breach-org'} as const;
    const store = new JourneyStore(testResources(content, {now: () => now}), settings, () => undefined);
    store.send({type: 'panel.opened', settings});
    await settled();
    answerOn(store, 'asking');
    store.send({type: 'details.begun'});
    answerOn(store, 'detailing');
    const passed = () =>
      store.outcome.plan.flatMap(({deadline}) => (deadline?.until ? [isPassed(store, deadline)] : []));
    expect(passed()).to.include(false).and.not.include(true);
    store.send({type: 'panel.closed'});
    now += 10 * 86_400_000;
    store.send({type: 'panel.opened', settings});
    expect(passed()).to.include(true).and.not.include(false);
  });

  it('forgets everything on the quick exit', async () => {
    const store = begin();
    await settled();
    store.send({type: 'answer.given', answers: ['message']});
    store.send({type: 'panel.forgotten'});
    expect(store.context.ready).to.equal(undefined);
  });

  it('keeps the answers in another language', async () => {
    const store = begin();
    await settled();
    store.send({type: 'answer.given', answers: ['message']});
    store.send({type: 'language.changed', lang: 'en'});
    await settled();
    expect(store.context.ready?.graph.lang).to.equal('en');
    expect(store.question?.id).to.equal('msg.who');
    expect(store.context.book?.lang).to.equal('en');
  });

  it('keeps asking the same detail in another language', async () => {
    const store = begin();
    await settled();
    for (const answer of ['message', 'bank', 'talked', 'gone'])
      store.send({type: 'answer.given', answers: [answer]});
    store.send({type: 'details.begun'});
    const asked = store.question!;
    store.send({type: 'language.changed', lang: 'en'});
    expect(store.view).to.equal('detailing');
    await settled();
    expect(store.view).to.equal('detailing');
    expect(store.question!.id).to.equal(asked.id);
    expect(store.question!.title).not.to.equal(asked.title);
  });

  it('keeps the language and the audience that the visitor chose when it is opened again', async () => {
    const store = begin();
    await settled();
    store.send({type: 'language.changed', lang: 'en'});
    await settled();
    store.send({type: 'audience.changed', audience: 'company'});
    store.send({type: 'panel.closed'});
    store.send({type: 'panel.opened', settings: {lang: 'fr', audience: 'individual'}});
    expect(store.lang).to.equal('en');
    expect(store.context.audience).to.equal('company');
    await settled();
    expect(store.question?.id).to.equal(content.fr.graph.starts.company);
  });

  for (const [what, changeLang] of Object.entries({
    'the page changes it': (store: JourneyStore) => {
      store.send({type: 'panel.closed'});
      store.send({type: 'panel.opened', settings: {lang: 'en'}});
    },
    'the visitor changes it, closes and opens again': (store: JourneyStore) => {
      store.send({type: 'language.changed', lang: 'en'});
      store.send({type: 'panel.closed'});
      store.send({type: 'panel.opened', settings: {lang: 'fr'}});
    },
  })) {
    it(`asks in the language it is in when ${what} while the questions load`, async () => {
      const arrivals: (() => void)[] = [];
      const store = begin({
        loadGraph: (lang) =>
          new Promise((resolve) => arrivals.push(() => resolve(content[lang].short.person))),
      });
      await settled();
      changeLang(store);
      for (let round = 0; round < 3; round++) {
        for (const arrive of arrivals.splice(0)) arrive();
        await settled();
      }
      expect(store.graphArrival).to.equal('ready');
      expect(store.ready.graph.lang).to.equal(store.lang);
    });
  }

  it('speaks the language of the page at each opening until the visitor chooses one', async () => {
    const store = begin();
    await settled();
    store.send({type: 'answer.given', answers: ['message']});
    store.send({type: 'panel.closed'});
    store.send({type: 'panel.opened', settings: {lang: 'en'}});
    await settled();
    expect([store.lang, store.ready.graph.lang, store.context.book?.lang]).to.deep.equal(['en', 'en', 'en']);
    expect(store.question?.id).to.equal('msg.who');
    store.send({type: 'language.changed', lang: 'ar'});
    store.send({type: 'panel.closed'});
    store.send({type: 'panel.opened', settings: {lang: 'fr'}});
    await settled();
    expect([store.lang, store.ready.graph.lang]).to.deep.equal(['ar', 'ar']);
  });

  it('goes where it is opened, from any view, and not twice', async () => {
    const store = begin();
    await settled();
    for (const answer of ['message', 'bank', 'talked', 'gone'])
      store.send({type: 'answer.given', answers: [answer]});
    store.send({type: 'plan.opened'});
    store.send({type: 'panel.closed'});
    store.send({type: 'panel.opened', settings: {lang: 'fr', startAt: 'safe.now'}});
    expect(store.view).to.equal('asking');
    expect(store.question?.id).to.equal('safe.now');
    store.send({type: 'answer.given', answers: ['no']});
    store.send({type: 'panel.closed'});
    store.send({type: 'panel.opened', settings: {lang: 'fr', startAt: 'safe.now'}});
    expect(store.question?.id).to.equal('people');
  });

  it('never gets stuck on a random walk and goes back through the same questions', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(), {minLength: 1, maxLength: 12}), async (choices) => {
        const store = begin();
        await settled();
        const seen: unknown[] = [];
        for (const choice of choices) {
          if (store.view !== 'asking') break;
          const {context} = store.ready.diagnostic;
          const question = content.fr.graph.questions[context.asked!]!;
          const answers = answersOf(question, context.audience);
          seen.push(question.id);
          store.send({type: 'answer.given', answers: [answers[choice % answers.length]!.id]});
        }
        for (const question of seen.reverse()) {
          store.send({type: 'step.reversed'});
          expect(store.view).to.equal('asking');
          expect(store.question?.id).to.equal(question);
        }
        store.send({type: 'panel.closed'});
      }),
      {numRuns: 40},
    );
  });
});
