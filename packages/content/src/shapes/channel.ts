import type {Untranslated} from '../untranslated.js';
import type {Audience} from '@cyber-17/protocol';

/** How sure we are of a contact or a fact. */
export const CONFIDENCES = ['confirmed', 'likely', 'unconfirmed'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** When a channel answers. Times are those of Paris, `HH:MM`. */
export interface OpeningHours {
  /** ISO week days, 1 = Monday. */
  readonly days: readonly number[];
  readonly from: string;
  readonly to: string;
}

/** One contact, short: a name, a way to reach it, and when. */
export interface Channel {
  readonly name: string;
  /** As it is read: `0 805 805 817`. Dialled without its spaces. */
  readonly phone?: string;
  /** A number to write to by SMS. */
  readonly sms?: string;
  readonly url?: string;
  /** `always`, or the hours; absent when not known. */
  readonly hours?: 'always' | readonly OpeningHours[];
  /** The channel to show beside this one when it is closed. */
  readonly otherwise?: string;
  /** What a minute costs in cents of a euro, besides the price of the call; absent where it costs nothing more. */
  readonly centsPerMinute?: number;
  /** What to do while nobody answers, in a sentence or two. */
  readonly untilOpen?: string;
}

/** The rest of a contact, from the advice book. */
export interface ChannelDetail extends Untranslated {
  /** One line: what it is for, what it costs. */
  readonly what: string;
  readonly audiences?: readonly Audience[];
  readonly confidence: Confidence;
  /** The day on which a person or a source last confirmed it, `YYYY-MM-DD`. */
  readonly verifiedOn: string;
}
