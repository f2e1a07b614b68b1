import type {LineState} from '../../client/connection.js';
import type {Lang, UnavailableReason} from '@cyber-17/protocol';
import type {CardAnswer, PlacedEvent, Refusal} from '@cyber-17/protocol/chat';

/** A message of the visitor that the server has not confirmed. Its talk may not exist yet. */
export type PendingMessage =
  | {readonly type: 'say'; readonly id: string; readonly text: string; readonly lang: Lang}
  | {readonly type: 'answer'; readonly id: string; readonly card: number; readonly value: CardAnswer}
  | {readonly type: 'leave'; readonly id: string};

/** Where the visitor is in the queue. */
export interface QueuePlace {
  readonly place: number;
  readonly ahead: number;
  readonly minutes?: number;
  /** When it was heard, in milliseconds. */
  readonly heardAt: number;
}

/** Everything that the page shows of a talk. */
export interface TalkState {
  readonly line: LineState;
  /** The server has answered at least once. */
  readonly isGreeted: boolean;
  readonly isDemonstration: boolean;
  /** Days that a talk is kept. */
  readonly keepFor?: number;
  /** Nobody can answer now. */
  readonly unavailable?: UnavailableReason;
  readonly stage: 'outside' | 'entering' | 'waiting' | 'talking' | 'ended' | 'erased';
  /** It waits for an officer who comes later. */
  readonly isLater: boolean;
  readonly isReturned: boolean;
  readonly officer?: string;
  /** The six words. */
  readonly code?: string;
  readonly queue?: QueuePlace;
  readonly events: readonly PlacedEvent[];
  readonly answers: ReadonlyMap<number, CardAnswer>;
  readonly pending: readonly PendingMessage[];
  /** Texts that will not be sent: the talk ended before they arrived. */
  readonly unsent: readonly string[];
  /** The last event that the officer saw. */
  readonly seenByOfficer: number;
  readonly isOfficerTyping: boolean;
  /** What was there before is on screen: from here on, what is new is announced. */
  readonly isSettled: boolean;
  /** Why the last wish was refused, if the visitor must know. */
  readonly refusal?: Refusal | 'no-answer';
  readonly isErasing: boolean;
}

/** Before the server has said anything. */
export const START: TalkState = {
  line: 'connecting',
  isGreeted: false,
  isDemonstration: false,
  stage: 'outside',
  isLater: false,
  isReturned: false,
  events: [],
  answers: new Map(),
  pending: [],
  unsent: [],
  seenByOfficer: 0,
  isOfficerTyping: false,
  isSettled: false,
  isErasing: false,
};
