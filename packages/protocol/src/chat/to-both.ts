import {oneOf, optional, shape, whole} from '../read.js';
import {AUTHORS, readPlacedEvent} from './event.js';
import {readId, readMoment, readName, readSeq} from './ids.js';

import type {MessageReaders} from '../message.js';
import type {Reader} from '../read.js';
import type {Author, PlacedEvent} from './event.js';

/** Why something was not done. */
export const REFUSALS = [
  /** Not a message of this protocol, or not one for this side. */
  'shape',
  /** The first message was not `hello`, or of another version. */
  'hello',
  /** The token is unknown, expired or erased: start again, or use the code. */
  'token',
  /** The six words lead nowhere. */
  'code',
  /** Too many codes were tried from here. */
  'code-blocked',
  /** Not this conversation, not this role. */
  'not-yours',
  /** The talk is closed: nothing more is stored. */
  'closed',
  /** A colleague was faster: `by` says who. */
  'taken',
  /** This officer has as many talks as they can. */
  'capacity',
  /** The queue is full. */
  'full',
  /** The card is not open, or has no such answer. */
  'card',
  /** The service cannot store now: try again with the same id. */
  'busy',
  /** A role was withdrawn, or the session is over. */
  'session',
] as const;
export type Refusal = (typeof REFUSALS)[number];

export const BYE_REASONS = [
  'stopping',
  'replaced',
  'flood',
  'idle',
  'session',
  'erased',
  'full',
  /** The `hello` could not be answered: say it again on another connection. */
  'fault',
] as const;
export type ByeReason = (typeof BYE_REASONS)[number];

/** Messages of the server to either side, by name. */
export interface ToBoth {
  /** `id` or `c`: what it is about. */
  refused: {readonly reason: Refusal; readonly id?: string; readonly c?: string; readonly by?: string};
  /** The talk is followed from here on; everything after `seq` comes as events. */
  joined: {readonly c: string; readonly seq: number};
  /** It is committed: it will not be lost any more. */
  said: {readonly id: string; readonly c: string; readonly seq: number; readonly at: string};
  event: PlacedEvent;
  seen: {readonly c: string; readonly by: Author; readonly seq: number};
  typing: {readonly c: string; readonly by: Author};
  pong: {readonly n: number};
  /** Every 20 s. After 48 s of silence the connection is dead. */
  ping: object;
  /** Too much too fast: nothing is read for `wait` milliseconds. After `warnings` of 3 it is closed. */
  slow: {readonly wait: number; readonly warnings: number};
  /** The connection ends. `retryIn`: milliseconds; absent means do not come back by yourself. */
  bye: {readonly reason: ByeReason; readonly retryIn?: number};
}

const readWait: Reader<number> = whole(0, 600_000);

/** The readers of what both hear. */
export const TO_BOTH: MessageReaders<ToBoth> = {
  refused: shape<ToBoth['refused']>({
    reason: oneOf(REFUSALS),
    id: optional(readId) as Reader<string>,
    c: optional(readId) as Reader<string>,
    by: optional(readName) as Reader<string>,
  }),
  joined: shape({c: readId, seq: readSeq}),
  said: shape({id: readId, c: readId, seq: readSeq, at: readMoment}),
  event: readPlacedEvent,
  seen: shape({c: readId, by: oneOf(AUTHORS), seq: readSeq}),
  typing: shape({c: readId, by: oneOf(AUTHORS)}),
  pong: shape({n: whole(0, 1_000_000_000)}),
  ping: shape({}),
  slow: shape({wait: readWait, warnings: whole(0, 3)}),
  bye: shape<ToBoth['bye']>({
    reason: oneOf(BYE_REASONS),
    retryIn: optional(readWait) as Reader<number>,
  }),
};
