import type {Directory, Place} from './directory.js';
import type {Operator} from './operator.js';
import type {PublishedBook} from './published-book.js';
import type {JourneyStore} from './journey/journey-store.js';
import type {startJourney} from './journey/start-journey.js';
import type {Book, Channel, Explanations, Graph, Letters, NamingGraph, Start} from '@cyber-17/content';
import type * as diagnostic from '@cyber-17/diagnostic';
import type {DeadlineState} from '@cyber-17/diagnostic';
import type {Lang} from '@cyber-17/protocol';

/** The journey, the diagnostic and the view of its outcome, which come with the second file. */
export interface Diagnosis extends Pick<
  typeof diagnostic,
  'askedIn' | 'beginningAt' | 'createDiagnostic' | 'detailIn' | 'detailsOf' | 'outcomeOf' | 'remainingFrom'
> {
  readonly Cyber17Outcome: CustomElementConstructor;
  readonly startJourney: typeof startJourney;
  /** Loads what helps at once, and puts it beside what names a threat. */
  withFirstAid(naming: NamingGraph): Promise<Graph>;
  withBook(graph: Graph, book: Book): Graph;
}

/** The plan, the providers and the chat, which come while the visitor answers. */
export interface Help {
  /** The words of these views, by language. */
  readonly words: Readonly<Record<Lang, Readonly<Record<string, string>>>>;
  /** The elements of these views, by name. */
  readonly elements: Readonly<Record<string, CustomElementConstructor>>;
  /** Whether a channel answers now, and whom to reach while it does not. */
  renderOpening(journey: JourneyStore, channel: Channel): unknown;
  /** A limit, in words. */
  renderDeadline(journey: JourneyStore, deadline: DeadlineState): unknown;
  /** Loads the book of a language: whole, so that nobody on the way learns what happened. */
  loadBook(operator: Operator, graph: Graph, signal: AbortSignal): Promise<PublishedBook>;
  /** Loads what is explained to who asks, in one language. */
  loadExplanations(operator: Operator, lang: Lang): Promise<Explanations>;
  /** Loads the letters of a language: all of them, so that nobody learns which. */
  loadLetters(operator: Operator, lang: Lang): Promise<Letters>;
  /**
   * Finds who helps around a postcode.
   *
   * @throws {UnknownPostcodeError} when the postcode lies nowhere we know.
   */
  loadDirectory(operator: Operator, place: Place, signal: AbortSignal): Promise<Directory>;
  /** Draws out of sight what is likely to come, so that it comes at once. Once, however often it is asked. */
  rehearse(root: ParentNode, journey: JourneyStore): Promise<void>;
  /** Whether a search failed because of the postcode, and not the network. */
  isUnknownPostcode(error: unknown): boolean;
}

/**
 * What the panel is composed from. The CDN build fetches each with integrity,
 * the npm build imports it, a test hands it over.
 */
export interface Resources {
  readonly operator: Operator;
  readonly start: Readonly<Record<Lang, Start>>;
  /** May be asked for twice at once. */
  loadGraph(lang: Lang): Promise<NamingGraph>;
  loadDiagnosis(): Promise<Diagnosis>;
  loadHelp(): Promise<Help>;
  /** Milliseconds of the epoch. */
  now(): number;
}
