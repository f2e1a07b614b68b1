import type {Untranslated} from '../untranslated.js';
import type {ActionUse} from './action.js';
import type {Condition} from './condition.js';
import type {Severity, ThreatClass} from './severity.js';
import type {Audience, Speciality} from '@cyber-17/protocol';

/** When an officer is offered: never, always (but for an attempt), or on harm. */
export const CHAT_RULES = ['never', 'harm', 'always'] as const;
export type ChatRule = (typeof CHAT_RULES)[number];

/** What threats and the outcomes that are no threat have in common. */
export interface Conclusion extends Untranslated {
  readonly id: string;
  readonly title: string;
  readonly audiences: readonly Audience[];
  readonly actions: readonly ActionUse[];
  readonly chat: ChatRule;
  /** When technical providers are offered; never when absent. */
  readonly provider?: Condition | 'always';
  readonly specialities?: readonly Speciality[];
  /** Other words when a condition holds; the first that does. */
  readonly variants?: readonly Variant[];
  /** How grave an outcome that is no threat is; `information` when absent. A threat has its class. */
  readonly severity?: Severity;
  /** What it is confused with, the most often first. Comes with the advice book. */
  readonly neighbours?: readonly Neighbour[];
}

/** Other words for a conclusion under a condition. */
export interface Variant extends Untranslated {
  readonly id: string;
  readonly if: Condition;
  readonly title?: string;
  /** Comes with the advice book. */
  readonly summary?: string;
  /** Comes with the advice book, as the next one. */
  readonly forbid?: string;
  readonly comfort?: string;
  /** What to keep of the evidence of its conclusion; all of it when absent. */
  readonly evidence?: readonly string[];
  /** Whether its summary warns of what to do first, and stands before it. */
  readonly warns?: true;
}

/** One threat, in the words of one language. */
export interface Threat extends Conclusion {
  readonly class: ThreatClass;
  /** The question asked of whoever says that it is this, where it is not the one that names it most. */
  readonly begins?: string;
  /** Detail questions to ask once it is named, the most useful first. */
  readonly details?: readonly string[];
  /** Added beside the primary threat when the facts meet this. */
  readonly alsoWhen?: Condition;
}

/** A threat or an outcome that another one is confused with. */
export interface Neighbour {
  readonly threat: string;
  /** What separates them, where an editor names it; what walks show to be confused has none. */
  readonly question?: string;
}

/** The rest of a threat, from the advice book. */
export interface ThreatDetail extends Untranslated {
  /** What it is, in one or two sentences. */
  readonly summary: string;
  /** How it differs from what it is confused with: «if you scanned a QR code». */
  readonly rather?: string;
  /** What not to do, read before anything else: «Do not pay. Delete nothing.» */
  readonly forbid?: string;
  /** A sentence for the person; absent where it would ring false. */
  readonly comfort?: string;
  /** Whom else to reach, the most useful first. */
  readonly channels: readonly string[];
  readonly evidence: readonly string[];
}

/** What decides over a threat, beside its name. */
export type ThreatRules = Omit<Threat, 'id' | 'title' | 'class' | 'audiences' | 'begins'>;
