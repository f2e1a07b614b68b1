import type {Action} from './action.js';
import type {Channel, ChannelDetail} from './channel.js';
import type {ComplaintRow} from './complaint.js';
import type {Deadline} from './deadline.js';
import type {FactDefinition} from './facts.js';
import type {Question} from './question.js';
import type {Policy} from './severity.js';
import type {Conclusion, Threat} from './threat.js';
import type {Audience, Lang} from '@cyber-17/protocol';

/**
 * Everything up to the plan, in one language: the questions, the policy, and
 * the short advice (titles and contacts). A visitor gets that of one
 * audience first (unpack.ts), then the advice book (with-book.ts).
 */
export interface Graph {
  readonly schema: 1;
  /** Hash of the content without its words: names the structure. */
  readonly version: string;
  readonly lang: Lang;
  /** The first question of each audience. */
  readonly starts: Readonly<Record<Audience, string>>;
  readonly questions: Readonly<Record<string, Question>>;
  readonly facts: Readonly<Record<string, FactDefinition>>;
  readonly threats: Readonly<Record<string, Threat>>;
  /** Outcomes that are no threat. */
  readonly outcomes: Readonly<Record<string, Conclusion>>;
  readonly policy: Policy;
  readonly deadlines: Readonly<Record<string, Deadline>>;
  /** Which complaint: the first row that holds decides. None before the advice book has come. */
  readonly complaints: readonly ComplaintRow[];
  readonly actions: Readonly<Record<string, Action>>;
  /** With their details once the advice book has come. */
  readonly channels: Readonly<Record<string, Channel & Partial<ChannelDetail>>>;
  /** Words of the interface that are not needed for the first question. */
  readonly words: Readonly<Record<string, string>>;
}

/**
 * What the panel carries itself, of every language: the words of its frame, and
 * of French, which nearly every visitor reads, the first question of each
 * audience. Those of another language come with its graph, in the same hop.
 */
export interface Start {
  /** What the language calls itself: «Français». */
  readonly name: string;
  /** Absent where it is written from left to right. */
  readonly direction?: 'rtl';
  readonly questions?: Readonly<Record<Audience, Question>>;
  readonly words: Readonly<Record<string, string>>;
}
