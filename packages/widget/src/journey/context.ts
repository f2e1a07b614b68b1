import type {DiagnosticCode, HelpCode} from './code.js';
import type {Counting} from './counting.js';
import type {Ticks} from './is-done.js';
import type {Settings} from './settings.js';
import type {Directory, Place, PublishedBook} from '@cyber-17/client';
import type {Graph} from '@cyber-17/content';
import type {DiagnosticInput, DiagnosticMachine, TrailEntry} from '@cyber-17/diagnostic';
import type {Audience, Lang} from '@cyber-17/protocol';
import type {SnapshotFrom} from 'xstate';

/** The diagnostic after the last event. */
export type DiagnosticState = SnapshotFrom<DiagnosticMachine>;

/** The views from which an answer can be changed. */
export type Reopening = 'answers' | 'outcome' | 'handover';

/** What a diagnostic runs on; its parts are always replaced together. */
export interface Ready {
  /** The code that reads the graph. */
  readonly diagnosis: DiagnosticCode;
  readonly graph: Graph;
  /** The diagnostic over that graph, and how far it is. */
  readonly machine: DiagnosticMachine;
  readonly diagnostic: DiagnosticState;
}

/** What the journey remembers. It is forgotten with the page. */
export interface JourneyContext {
  /** Another object once everything is gone: what hangs on it is gone as well. */
  readonly visit: object;
  readonly settings: Settings;
  /** The language that the visitor chose; until then it is that of the page. */
  readonly lang?: Lang | undefined;
  readonly audience: Audience;
  /** An answer to the first question, given before the graph had loaded. */
  readonly pending?: TrailEntry | undefined;
  /** The link that should have brought answers along cannot be read. */
  readonly isLinkDamaged?: boolean | undefined;
  /** What to begin with: answers brought along from another device, or those of another audience. */
  readonly carried?: DiagnosticInput | undefined;
  /** The answers that the next outcome is compared with: those before one was changed, or those brought along. */
  readonly before?: DiagnosticInput | undefined;
  /** Set once the graph has loaded. */
  readonly ready?: Ready | undefined;
  readonly help?: HelpCode | undefined;
  readonly book?: PublishedBook | undefined;
  /** The place in the trail of the answer that is being changed, and the view it was left from. */
  readonly revising?: {readonly index: number; readonly from: Reopening} | undefined;
  /** What was answered before the visitor went back over it, by question: marked there. */
  readonly earlier: Readonly<Record<string, TrailEntry>>;
  /** What it was when another beginning was chosen: from there, the way back leads to its questions. */
  readonly left?: JourneyContext | undefined;
  readonly place?: Place | undefined;
  readonly directory?: Directory | undefined;
  /** Why the search found nothing to show: the postcode, or the network. */
  readonly directoryFault?: 'postcode' | 'network' | undefined;
  /** Actions of the plan that the visitor ticked or unticked. */
  readonly done: Ticks;
  /** Actions of the plan that are unfolded. */
  readonly unfolded: ReadonlySet<string>;
  /** What was written to find the regional centre. */
  readonly department: string;
  /** The letter that is shown, and what was written in each: by letter, then by field. */
  readonly letter: string;
  readonly letters: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Lines of the case that the visitor ticked, or unticked. */
  readonly flipped: ReadonlySet<string>;
  /** Whether an officer may answer here without danger; unset until the visitor answers. */
  readonly safeContact?: 'yes' | 'no' | undefined;
  /** What the visitor wants to add to the case, in their own words. */
  readonly ownWords: string;
  /** Whether the case goes to the officer; unset until the visitor chose. */
  readonly telling?: boolean | undefined;
  /** What the visitor had counted, by situation: it is not offered again. */
  readonly counted: Readonly<Record<string, Counting>>;
}
