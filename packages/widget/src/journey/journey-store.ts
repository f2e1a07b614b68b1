import {HELPER, afterFirst, firstStep} from './first-step.js';

import type {JourneyResources} from '../resources.js';
import type {ViewName} from '../views/views.js';
import type {Case} from './case.js';
import type {JourneyContext, Ready} from './context.js';
import type {JourneyEvent} from './events.js';
import type {FirstStep} from './first-step.js';
import type {Settings} from './settings.js';
import type {Journey} from './start-journey.js';
import type {WordKey} from './word-key.js';
import type {Graph, Question, Start} from '@cyber-17/content';
import type {Outcome, Trail, TrailEntry} from '@cyber-17/diagnostic';
import type {Lang} from '@cyber-17/protocol';

/** How long a conclusion holds, in milliseconds: limits pass while nobody answers. */
const FRESH_MS = 60_000;

/** The state of a download. */
export type Arrival = 'idle' | 'loading' | 'ready' | 'failed';

/**
 * The journey as the views see it: they read from it and send to it, and hold
 * nothing of their own.
 */
export class JourneyStore implements Case {
  readonly resources: JourneyResources;
  readonly #changed: () => void;
  #first: FirstStep;
  #arrival: Arrival = 'idle';
  /** The graph of the language, until the journey has it. */
  #early: Graph | undefined;
  #journey: Journey | undefined;
  #outcome:
    {readonly trail: Trail; readonly graph: Graph; readonly now: number; readonly value: Outcome} | undefined;

  /** @param changed called at every step */
  constructor(resources: JourneyResources, settings: Settings, changed: () => void) {
    this.resources = resources;
    this.#changed = changed;
    this.#first = firstStep(settings);
  }

  send(event: JourneyEvent) {
    if (this.#journey) {
      this.#journey.send(event);
      return;
    }
    this.#first = afterFirst(this.#first, event);
    if (event.type === 'panel.opened' || event.type === 'loading.retried') void this.#load();
    if (event.type === 'language.changed' || event.type === 'audience.changed') void this.#loadEarly();
    this.#changed();
  }

  /** Loads the code of the journey, which continues from the first step. */
  async #load() {
    if (this.#arrival === 'loading') return;
    this.#arrival = 'loading';
    const {resources} = this;
    try {
      // Beside one another.
      void this.#loadEarly();
      const diagnosis = await resources.loadDiagnosis();
      const {isOpen, context} = this.#first;
      this.#journey = diagnosis.startJourney(resources, diagnosis, context, this.#changed);
      if (isOpen) this.#journey.send({type: 'panel.opened', settings: context.settings});
    } catch {
      this.#arrival = 'failed';
      this.#changed();
    }
  }

  /** Loads the graph early, for the first question; the journey handles a failure. */
  async #loadEarly() {
    const {lang} = this;
    const {audience} = this.context;
    const graph = await this.resources.loadGraph(lang, audience).catch(() => undefined);
    // Chosen anew meanwhile: the graph of that is on its way.
    if (lang !== this.lang || audience !== this.context.audience) return;
    this.#early = graph;
    this.#changed();
  }

  get context(): JourneyContext {
    return this.#journey?.getSnapshot().context ?? this.#first.context;
  }

  /** The view to show; `undefined` while closed. */
  get view(): ViewName | undefined {
    if (!this.#journey) return this.#first.isOpen ? 'asking' : undefined;
    const {visit} = this.#journey.getSnapshot().value;
    return typeof visit === 'object' ? (visit.open as ViewName) : undefined;
  }

  /** Whether the answers are covered: nobody has stirred at a shared computer. */
  get isCovered(): boolean {
    return this.#journey?.getSnapshot().value.attention === 'covered';
  }

  get graphArrival(): Arrival {
    return this.#journey?.getSnapshot().value.graph ?? this.#arrival;
  }

  /** The state of the advice book: its code and its text count as one. */
  get bookArrival(): Arrival {
    const help = this.#journey?.getSnapshot().value.help ?? 'idle';
    return typeof help === 'object' ? help.ready : help;
  }

  get directoryArrival(): Arrival {
    return this.#journey?.getSnapshot().value.directory ?? 'idle';
  }

  get lang(): Lang {
    const {lang, settings} = this.context;
    return lang ?? settings.lang;
  }

  /** The words and the direction of the language, as far as the panel has them. */
  get start(): Start {
    return this.resources.start[this.lang];
  }

  /** A word of the interface; its key where it is missing, which tests refuse. */
  word(key: WordKey, values: Readonly<Record<string, string | number>> = {}): string {
    const {ready, help} = this.context;
    const places = [this.start.words, ready?.graph.words, this.#early?.words, help?.words[this.lang]];
    // While another language loads, its first view shows some words in French.
    const found = places.find((words) => words?.[key])?.[key] ?? this.resources.start.fr.words[key] ?? key;
    return found.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
  }

  /** The question that is asked now; `undefined` until it has loaded. */
  get question(): Question | undefined {
    const {audience, carried, ready, pending, settings} = this.context;
    if (ready) return ready.graph.questions[this.revised?.question ?? ready.diagnostic.context.asked ?? ''];
    // The first question travels with the panel. Others wait for the graph.
    const isFirst = !pending && !settings.startAt && !carried?.beginning;
    const early = this.#early;
    return isFirst
      ? (this.start.questions?.[audience] ?? early?.questions[early.starts[audience]])
      : undefined;
  }

  /** Whether it is the first question of the audience, with nothing answered. */
  get isFirst(): boolean {
    const {ready} = this.context;
    if (!ready) return true;
    const {audience, beginning, trail} = ready.diagnostic.context;
    return trail.length === 0 && beginning.question === ready.graph.starts[audience];
  }

  /** The answer that is being changed. */
  get revised(): TrailEntry | undefined {
    const {ready, revising} = this.context;
    return revising && ready?.diagnostic.context.trail[revising.index];
  }

  /** What was answered to the question that is asked now, before the visitor came back to it. */
  get earlier(): TrailEntry | undefined {
    return this.revised ?? this.context.earlier[this.question?.id ?? ''];
  }

  /** Whether the visitor answers for someone else. */
  get isHelping(): boolean {
    return this.helping !== undefined;
  }

  /** The place in the trail of the answer that says so. */
  get helping(): number | undefined {
    const trail = this.context.ready?.diagnostic.context.trail ?? [];
    const index = trail.findIndex(({question, answers}) => question === HELPER && !answers.includes('self'));
    return index < 0 ? undefined : index;
  }

  /** Whether this device may be watched; then nothing on screen says what it is about. */
  get isDiscreet(): boolean {
    return this.view === 'outcome' && this.outcome.facts['safeDevice'] === 'no';
  }

  /** What the diagnostic runs on; only in a view that comes after its graph. */
  get ready(): Ready {
    const {ready} = this.context;
    if (!ready) throw new TypeError('Expected a graph that has loaded, found none.');
    return ready;
  }

  /** What the answers conclude; only while a view shows it. */
  get outcome(): Outcome {
    const {diagnosis, diagnostic, graph} = this.ready;
    const {audience, beginning, trail} = diagnostic.context;
    const now = this.resources.now();
    const last = this.#outcome;
    if (last?.trail !== trail || last.graph !== graph || now - last.now > FRESH_MS) {
      const value = diagnosis.outcomeOf(graph, {audience, beginning, trail, now});
      this.#outcome = {trail, graph, now, value};
    }
    return this.#outcome!.value;
  }
}
