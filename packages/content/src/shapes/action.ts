import type {Untranslated} from '../untranslated.js';
import type {Block} from './block.js';
import type {Condition} from './condition.js';
import type {Audience} from '@cyber-17/protocol';

/** By when an action should be done. */
export const URGENCIES = ['now', 'today', 'week', 'later'] as const;
export type Urgency = (typeof URGENCIES)[number];

/** Where the steps of an action differ: on a device, in a service. */
export const PLATFORMS = [
  'iphone',
  'android',
  'windows',
  'mac',
  'google',
  'microsoft',
  'apple',
  'yahoo',
  'orange',
  'sfr',
  'bouygues',
  'free',
  'facebook',
  'instagram',
  'whatsapp',
  'tiktok',
  'snapchat',
  'linkedin',
  'x',
  'telegram',
  'discord',
  'paypal',
  'other',
] as const;
export type Platform = (typeof PLATFORMS)[number];

/** One thing to do, short: what the plan shows before the book has come. */
export interface Action extends Untranslated {
  readonly id: string;
  readonly when: Urgency;
  /** Verb first, at most 12 words. */
  readonly title: string;
  readonly audiences?: readonly Audience[];
  readonly if?: Condition;
  /** What the visitor says when it is done already. */
  readonly doneIf?: Condition;
  /** Limits to say with it: the first one whose condition holds. */
  readonly deadline?: readonly string[];
  /** Channels to use for it, the first one first. */
  readonly channels?: readonly string[];
  /** A letter to fill in for it. */
  readonly letter?: string;
  /** Actions whose text says this one too: beside one as urgent, this one is left out. */
  readonly coveredBy?: readonly string[];
}

/** The rest of an action, from the advice book. */
export interface ActionDetail extends Untranslated {
  /** One sentence that can stand alone. */
  readonly lead: string;
  readonly body: readonly Block[];
  /** What to say on the phone, one line a sentence. */
  readonly say?: readonly string[];
  /** The steps, where they differ from one device or service to another. */
  readonly steps?: Readonly<Partial<Record<Platform, readonly Block[]>>>;
}

/** An action as a threat uses it, perhaps under a condition of its own. */
export interface ActionUse {
  readonly do: string;
  /** Another urgency than the action's own, for this threat. */
  readonly when?: Urgency;
  /** Before all others that are as urgent: someone may still be on the line. */
  readonly first?: true;
  readonly if?: Condition;
}
