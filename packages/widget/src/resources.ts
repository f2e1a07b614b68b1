import type {Attended} from './attend/attended.js';
import type {DiagnosticCode, HelpCode} from './journey/code.js';
import type {Speaker} from './journey/case.js';
import type {JourneyContext} from './journey/context.js';
import type {JourneyEvent} from './journey/events.js';
import type {startJourney} from './journey/start-journey.js';
import type {Operator} from './operator.js';
import type {Graph, OwnWordsTexts, Start} from '@cyber-17/content';
import type {WordsModel} from '@cyber-17/content/words';
import type {Outcome} from '@cyber-17/diagnostic';
import type {Audience, Lang} from '@cyber-17/protocol';

/** The journey and the diagnostic, which come with the second file. */
export interface JourneyCode extends DiagnosticCode {
  readonly startJourney: typeof startJourney;
}

/** A chunk that delivers elements, by tag. */
interface Delivery {
  readonly elements: Readonly<Record<string, CustomElementConstructor>>;
}

/** The second file: the journey, and the view of its outcome. */
export interface Diagnosis extends JourneyCode, Delivery {}

/** The third file: the plan, the providers and the chat, which come while the visitor answers. */
export interface Help extends HelpCode, Delivery {
  /** Goes with a panel at each of its steps: see `chunks/follow.ts`. */
  follow(panel: Attended, journey: Followed): void;
  /** Leaves the page past the guards of the host. */
  leaveTab(url: string): void;
}

/** The file that understands what somebody tells, and what it reads. Fetched when the field is used. */
export interface OwnWords extends Delivery {
  /** What the field shows in a language, and what understands a text. */
  loadStory(lang: Lang): Promise<Story>;
}

/** What a text is understood with, and what is shown of it. */
export interface Story {
  readonly texts: OwnWordsTexts;
  /** That of the language first; the other one joins it when it has come. */
  readonly models: readonly WordsModel[];
  /** When it has come, or will not. */
  readonly rest?: Promise<unknown>;
}

/** A journey, as far as a rehearsal looks at it. */
export interface Rehearsed {
  readonly resources: JourneyResources;
  readonly context: JourneyContext;
}

/** A journey, as far as what goes with it looks at it. */
export interface Followed extends Rehearsed, Speaker {
  readonly resources: JourneyResources;
  readonly view: unknown;
  /** Only while a view shows it. */
  readonly outcome: Outcome;
  send(event: JourneyEvent): void;
}

/** What a journey is made from. */
export interface JourneyResources {
  readonly operator: Operator;
  readonly start: Readonly<Record<Lang, Start>>;
  /** The graph of the audience's party, before its book has come. May be asked for twice at once. */
  loadGraph(lang: Lang, audience: Audience): Promise<Graph>;
  loadDiagnosis(): Promise<JourneyCode>;
  loadHelp(): Promise<HelpCode>;
  /** Never before somebody wants to tell what happened. */
  loadOwnWords(): Promise<OwnWords>;
  /** Milliseconds since the epoch. */
  now(): number;
}

/**
 * What the panel is composed from. The CDN build fetches each with integrity,
 * the npm build imports it, a test hands it over.
 */
export interface Resources extends JourneyResources {
  loadDiagnosis(): Promise<Diagnosis>;
  loadHelp(): Promise<Help>;
}
