import {partyOf} from '@cyber-17/content';
import {answersOf} from '@cyber-17/diagnostic';
import {expect} from 'chai';
import fc from 'fast-check';
import {SimulatedClock, createActor, transition} from 'xstate';

import {loadTestContent, testResources} from '../testing/resources.js';
import {VIEWS} from '../views/views.js';
import {blank} from './blank.js';
import {JourneyStore} from './journey-store.js';
import {createJourney} from './journey.js';

import type {Diagnosis, Help, Resources} from '../resources.js';
import type {TestContent} from '../testing/resources.js';
import type {ViewName} from '../views/views.js';
import type {JourneyEvent} from './events.js';
import type {Settings} from './settings.js';
import type {Journey} from './start-journey.js';
import type {Graph} from '@cyber-17/content';
import type {Lang} from '@cyber-17/protocol';

/** fast-check prints the seed of a walk that fails. */
const WALKS = 800;

/** In milliseconds; a busy machine takes long. */
const WALKS_TIMEOUT_MS = 300_000;

/** What happens next, as numbers; what they choose from depends on how far the walk is. */
interface Step {
  readonly kind: string;
  readonly choice: number;
}

type Machine = ReturnType<typeof createJourney>;
type State = ReturnType<Journey['getSnapshot']>;

/** Views that show what was named (a talk may go on after it is no longer), and those whose code loads with the book. */
const NAMED: readonly ViewName[] = ['outcome', 'plan', 'letter', 'providers', 'handover'];
const LATE = (Object.keys(VIEWS) as ViewName[]).filter((view) => VIEWS[view].chunk === 'help');

/** The events that a step back undoes, and the views they are sent from. */
const FORTH: Readonly<Record<string, readonly ViewName[]>> = {
  'answer.given': ['asking', 'detailing'],
  'answer.unknown': ['asking', 'detailing'],
  'answers.opened': ['asking', 'detailing'],
  'beginning.chosen': ['asking', 'outcome'],
  'answer.reopened': ['answers', 'outcome', 'handover'],
  'details.begun': ['outcome'],
  'details.ended': ['detailing'],
  'plan.opened': ['outcome', 'chat'],
  'providers.opened': ['plan'],
  'letter.opened': ['plan'],
  'handover.opened': ['outcome', 'plan'],
  'chat.opened': ['handover'],
};

/** Where back leads to the outcome by design: the plan and the officer are reached from one another. */
const TO_OUTCOME: readonly string[] = ['plan.opened chat', 'handover.opened plan', 'chat.opened handover'];

const viewOf = ({value}: State) =>
  typeof value.visit === 'object' ? (value.visit.open as ViewName) : undefined;
const diagnosticOf = ({context: {ready}}: State) =>
  ready && {value: ready.diagnostic.value, context: ready.diagnostic.context};
const whereOf = (state: State) => ({
  view: viewOf(state),
  diagnostic: diagnosticOf(state),
  revising: state.context.revising,
});

describe('on any walk through the journey, with loads finishing in any order', () => {
  let content: Readonly<Record<Lang, TestContent>>;
  let resources: Resources;
  let diagnosis: Diagnosis;
  let help: Help;
  before(async function () {
    this.timeout(WALKS_TIMEOUT_MS);
    content = await loadTestContent();
    resources = testResources(content);
    help = await resources.loadHelp();
    const loaded = await resources.loadDiagnosis();
    // Pure and slow: done once for each graph.
    const machines = new WeakMap<Graph, ReturnType<Diagnosis['createDiagnostic']>>();
    const whole = new WeakMap<object, Graph>();
    const once = <T extends object, R>(made: WeakMap<T, R>, from: T, make: () => R) => {
      const known = made.get(from) ?? make();
      made.set(from, known);
      return known;
    };
    diagnosis = {
      ...loaded,
      withBook: (graph, book) => once(whole, graph, () => loaded.withBook(graph, book)),
      createDiagnostic: (graph) => once(machines, graph, () => loaded.createDiagnostic(graph)),
    };
  });

  /** A journey whose loads finish, or fail, when the walk decides. */
  class Walk {
    readonly clock = new SimulatedClock();
    readonly store: JourneyStore;
    machine: Machine | undefined;
    journey: Journey | undefined;
    #coming: {readonly arrive: () => void; readonly fail: () => void}[] = [];

    constructor(settings: Settings) {
      const later = <T>(value: T) =>
        new Promise<T>((resolve, reject) => {
          this.#coming.push({arrive: () => resolve(value), fail: () => reject(new TypeError('offline'))});
        });
      const mine: Resources = {
        ...resources,
        loadGraph: (lang, audience) => later(content[lang].short[partyOf(audience)]),
        loadDiagnosis: () =>
          later({
            ...diagnosis,
            // As `startJourney`, by a clock that the walk holds.
            startJourney: (_, parts, context, changed) => {
              this.machine = createJourney(mine, parts);
              const actor = createActor(this.machine, {input: context, clock: this.clock});
              actor.subscribe(changed);
              this.journey = actor;
              return actor.start();
            },
          }),
        loadHelp: () =>
          later({
            ...help,
            loadBook: (_, {lang}) => later(content[lang].book),
            loadDirectory: () =>
              later({departments: {departments: [], exceptions: {}}, possible: [], here: [], pages: []}),
          }),
      };
      this.store = new JourneyStore(mine, settings, () => undefined);
    }

    get isWaiting(): boolean {
      return this.#coming.length > 0;
    }

    /** Lets one of what is on its way arrive, or fail. */
    async settle(choice: number, way: 'arrive' | 'fail') {
      const [one] = this.#coming.splice(choice % (this.#coming.length || 1), 1);
      one?.[way]();
      await new Promise((resolve) => {
        const {port1, port2} = new MessageChannel();
        port1.onmessage = () => {
          port1.close();
          resolve(undefined);
        };
        port2.postMessage('');
      });
    }

    get state(): State | undefined {
      return this.journey?.getSnapshot();
    }

    /** The state after an event that is not sent. */
    after(state: State, event: JourneyEvent): State {
      return transition(this.machine!, state, event)[0];
    }
  }

  const LANGS: readonly Lang[] = ['fr', 'en', 'ar'];
  const STARTS = [undefined, undefined, 'safe.now', 'ransomware', 'no-such-id'] as const;
  const AUDIENCES = ['individual', 'company', 'public'] as const;
  const one = <T>(all: readonly T[], choice: number) => all[choice % all.length]!;

  const settingsOf = (choice: number, isShared: boolean): Settings => {
    const startAt = one(STARTS, choice);
    return {lang: 'fr', ...(startAt && {startAt}), ...(isShared && {shared: true})};
  };

  function eventOf({store}: Walk, {kind, choice}: Step, isShared: boolean): JourneyEvent | undefined {
    const {question, context} = store;
    const trail = context.ready?.diagnostic.context.trail ?? [];
    switch (kind) {
      case 'answer.given': {
        if (!question) return undefined;
        if (question.kind === 'moment')
          return {type: kind, question: question.id, answers: [], moment: '2026-11-20T09:30:00+01:00'};
        const offered = answersOf(question, context.ready?.diagnostic.context.audience ?? context.audience);
        return offered.length > 0
          ? {type: kind, question: question.id, answers: [one(offered, choice).id]}
          : undefined;
      }
      case 'answer.reopened':
        // Views offer only what was answered.
        return trail.length > 0 ? {type: kind, index: choice % trail.length} : undefined;
      case 'answers.opened':
        return trail.length > 0 ? {type: kind} : undefined;
      case 'beginning.chosen': {
        const {ready} = context;
        return ready && {type: kind, beginning: {question: ready.graph.starts[context.audience]}};
      }
      case 'panel.opened':
        return {type: kind, settings: settingsOf(choice, isShared)};
      case 'audience.changed':
        return {type: kind, audience: one(AUDIENCES, choice)};
      case 'language.changed':
        return {type: kind, lang: one(LANGS, choice)};
      case 'chat.opened':
        // From a question only a talk that goes on leads back to it.
        if (context.telling === undefined && typeof context.ready?.diagnostic.value !== 'string')
          return undefined;
        return choice % 3 === 2 ? {type: kind} : {type: kind, telling: choice % 3 === 0};
      case 'action.ticked':
        return {type: kind, action: 'any', done: 0};
      case 'situation.counted':
        return {type: kind, situation: 'any', counting: {progress: 'done'}};
      case 'action.folded':
        return {type: kind, action: 'any', isOpen: choice % 2 === 0};
      case 'letter.opened':
        return {type: kind, letter: 'any'};
      case 'letter.written':
        return {type: kind, field: 'any', value: 'any'};
      case 'department.written':
        return {type: kind, department: '35'};
      case 'line.ticked':
        return {type: kind, line: 'any'};
      case 'words.written':
        return {type: kind, words: 'any'};
      case 'contact.judged':
        return {type: kind, safe: 'yes'};
      case 'providers.searched':
        // Its view is delivered with the code that searches.
        return store.view === 'providers' && context.help
          ? {type: kind, place: {postcode: '35000'}}
          : undefined;
      default:
        return {type: kind} as JourneyEvent;
    }
  }

  const OFTEN: Readonly<Record<string, number>> = {
    arrives: 16,
    fails: 2,
    waits: 1,
    'answer.given': 24,
    'answer.unknown': 3,
    'step.reversed': 5,
    'panel.opened': 3,
    'panel.closed': 2,
    'panel.forgotten': 1,
    'audience.changed': 1,
    'language.changed': 1,
    'helping.begun': 1,
    'beginning.chosen': 2,
    'loading.retried': 1,
    'answers.opened': 2,
    'answer.reopened': 4,
    'details.begun': 4,
    'details.ended': 1,
    'plan.opened': 4,
    'providers.opened': 3,
    'letter.opened': 3,
    'letter.written': 1,
    'action.folded': 1,
    'department.written': 1,
    'providers.searched': 3,
    'handover.opened': 3,
    'chat.opened': 3,
    'action.ticked': 1,
    'situation.counted': 1,
    'line.ticked': 1,
    'words.written': 1,
    'contact.judged': 1,
    'visitor.stirred': 1,
    'visitor.returned': 1,
    'diagnostic.restarted': 1,
  };

  /** What a visitor does who chooses for whom and in which language. */
  const CHOOSING: Readonly<Record<string, number>> = {
    arrives: 3,
    'audience.changed': 2,
    'language.changed': 1,
    'panel.closed': 1,
    'panel.opened': 1,
  };

  const walksOf = (often: Readonly<Record<string, number>>) =>
    fc.record({
      start: fc.nat(99),
      isShared: fc.boolean(),
      steps: fc.array(
        fc.record({
          kind: fc.oneof(
            ...Object.entries(often).map(([kind, weight]) => ({arbitrary: fc.constant(kind), weight})),
          ),
          choice: fc.nat(999),
        }),
        {minLength: 5, maxLength: 40},
      ),
    });

  interface Sight {
    readonly walk: Walk;
    readonly event?: JourneyEvent;
    readonly before?: State | undefined;
  }

  /** Takes walks, and looks after each step. */
  const everywhere = (look: (sight: Sight) => void, often = OFTEN) =>
    fc.assert(
      fc.asyncProperty(walksOf(often), async ({start, isShared, steps}) => {
        const walk = new Walk(settingsOf(start, isShared));
        walk.store.send({type: 'panel.opened', settings: settingsOf(start, isShared)});
        look({walk});
        for (const step of steps) {
          const before = walk.state;
          if (step.kind === 'arrives') await walk.settle(step.choice, 'arrive');
          else if (step.kind === 'fails') await walk.settle(step.choice, 'fail');
          else if (step.kind === 'waits') walk.clock.increment(one([30_000, 120_000, 300_000], step.choice));
          const isComing = ['arrives', 'fails', 'waits'].includes(step.kind);
          const event = isComing ? undefined : eventOf(walk, step, isShared);
          if (!event) {
            look({walk, before});
            continue;
          }
          walk.store.send(event);
          look({walk, event, before});
        }
        walk.journey?.stop();
      }),
      {numRuns: WALKS, includeErrorInReport: true},
    );

  it('shows one view, with everything it needs and a next step', async function () {
    this.timeout(WALKS_TIMEOUT_MS);
    await everywhere(({walk}) => {
      const {store, state} = walk;
      const {view} = store;
      if (state) expect(['closed', 'object']).to.include(view ? typeof state.value.visit : state.value.visit);
      if (!view) return;
      expect(VIEWS).to.have.property(view);
      const isOnItsWay = (arrival: string) =>
        arrival === 'failed' || (arrival === 'loading' && walk.isWaiting);
      if (view === 'asking') {
        expect(Boolean(store.question) || isOnItsWay(store.graphArrival), store.graphArrival).to.equal(true);
      } else if (view === 'revising' || view === 'detailing') {
        expect(store.question, view).not.to.equal(undefined);
        if (view === 'revising') expect(store.revised, 'the answer that is changed').not.to.equal(undefined);
      }
      if (NAMED.includes(view)) expect(store.outcome.conclusions[0], view).not.to.equal(undefined);
      if (LATE.includes(view)) {
        expect(Boolean(store.context.help) || isOnItsWay(store.bookArrival), store.bookArrival).to.equal(
          true,
        );
      }
      if (store.directoryArrival === 'ready') expect(store.context.directory).not.to.equal(undefined);
    });
  });

  it('asks in the audience and the language that were chosen, whatever arrives', async function () {
    this.timeout(WALKS_TIMEOUT_MS);
    await everywhere(({walk, event, before}) => {
      const {state} = walk;
      if (event || !before || !state) return;
      expect(state.context.audience).to.equal(before.context.audience);
      expect(state.context.lang).to.equal(before.context.lang);
    }, CHOOSING);
  });

  it('a step back leads to the previous view and state', async function () {
    this.timeout(WALKS_TIMEOUT_MS);
    await everywhere(({walk, event, before}) => {
      const {state} = walk;
      const view = before && viewOf(before);
      if (!event || !before || !state || !view || !before.context.ready) return;
      if (!FORTH[event.type]?.includes(view)) return;
      // Where nothing is named, the way from a talk to the plan leads to the question.
      if (view === 'chat' && viewOf(state) === 'asking') return;
      const [was, is] = [whereOf(before), whereOf(state)];
      // An event that changes nothing is not undone.
      if (JSON.stringify(was) === JSON.stringify(is)) return;
      const back = whereOf(walk.after(state, {type: 'step.reversed'}));
      const isToOutcome = TO_OUTCOME.includes(`${event.type} ${view}`);
      expect(back, `${event.type} from ${view}`).to.deep.equal({
        ...was,
        ...(isToOutcome && {view: 'outcome'}),
      });
    });
  });

  it('reopens in the same view and state unless the computer is shared', async function () {
    this.timeout(WALKS_TIMEOUT_MS);
    await everywhere(({walk}) => {
      const {state} = walk;
      if (!state || !viewOf(state)) return;
      const {settings} = state.context;
      const closed = walk.after(state, {type: 'panel.closed'});
      expect(viewOf(closed)).to.equal(undefined);
      const opened = walk.after(closed, {type: 'panel.opened', settings});
      if (settings.shared) {
        expect(viewOf(opened)).to.equal('asking');
        expect(opened.context.ready?.diagnostic.context.trail ?? []).to.deep.equal([]);
        return;
      }
      // A talk outlasts the answers that led to it: help begins anew beside it.
      const isTalkAlone = viewOf(state) === 'chat' && !state.context.ready?.diagnostic.context.trail.length;
      expect(whereOf(opened)).to.deep.equal({...whereOf(state), ...(isTalkAlone && {view: 'asking'})});
      // Until the questions have loaded, the host's page decides the audience.
      if (!state.context.ready) return;
      expect(opened.context).to.deep.equal(state.context);
    });
  });

  it('asks the question that it is opened at, from any view', async function () {
    this.timeout(WALKS_TIMEOUT_MS);
    await everywhere(({walk}) => {
      const {state} = walk;
      if (!state?.context.ready || state.context.settings.startAt === 'safe.device') return;
      const {audience} = state.context;
      const beginning = diagnosis.beginningAt(state.context.ready.graph, audience, 'safe.device');
      const settings: Settings = {...state.context.settings, startAt: 'safe.device'};
      const opened = walk.after(state, {type: 'panel.opened', settings});
      if (!beginning) return;
      expect(viewOf(opened)).to.equal('asking');
      expect(opened.context.ready!.diagnostic.context.beginning).to.deep.equal(beginning);
      expect(opened.context.revising).to.equal(undefined);
    });
  });

  it('keeps nothing once it is forgotten', async function () {
    this.timeout(WALKS_TIMEOUT_MS);
    await everywhere(({walk, event}) => {
      const {state, store} = walk;
      if (event?.type === 'panel.forgotten') {
        expect(store.view).to.equal(undefined);
        expect(store.context).to.deep.equal(blank(store.context.settings));
      }
      if (!state) return;
      const forgotten = walk.after(state, {type: 'panel.forgotten'});
      expect(viewOf(forgotten)).to.equal(undefined);
      expect(forgotten.context).to.deep.equal(blank(state.context.settings));
      for (const part of ['graph', 'help', 'directory'] as const)
        expect(forgotten.value[part]).to.equal('idle');
    });
  });

  it('keeps nothing that was answered, ticked or searched when it begins again', async function () {
    this.timeout(WALKS_TIMEOUT_MS);
    await everywhere(({walk, event}) => {
      if (event?.type !== 'diagnostic.restarted') return;
      const {context, view, directoryArrival} = walk.store;
      expect([undefined, 'asking']).to.include(view);
      expect(context.ready?.diagnostic.context.trail ?? []).to.deep.equal([]);
      const {settings, lang, audience, ready, help, book} = context;
      const known = {lang, audience, ready, help, book};
      expect(context).to.deep.equal({...blank(settings), ...known});
      expect(directoryArrival).to.equal('idle');
    });
  });
});
