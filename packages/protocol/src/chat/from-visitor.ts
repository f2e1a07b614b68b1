import {LANGS} from '../lang.js';
import {readCase} from '../frame.js';
import {messageReader} from '../message.js';
import {exactly, oneOf, optional, shape, text, whole} from '../read.js';
import {readUrgency} from '../urgency.js';
import {readCardAnswer} from './card.js';
import {readAfter} from './event.js';
import {readId, readSeq, readToken, textOfBytes} from './ids.js';
import {CHAT_VERSION, MAX_BODY_BYTES} from './limits.js';

import type {CaseLine} from '../frame.js';
import type {Lang} from '../lang.js';
import type {Message, MessageReaders} from '../message.js';
import type {Reader} from '../read.js';
import type {Urgency} from '../urgency.js';
import type {CardAnswer} from './card.js';
import type {After} from './event.js';

/** Messages that a visitor and an officer both send, by name. `c` is the conversation. */
export interface FromBoth {
  /** Committed when `said` answers; sent again with the same id until then. */
  say: {readonly id: string; readonly c: string; readonly text: string; readonly lang: Lang};
  /** Everything up to here was on screen. */
  seen: {readonly c: string; readonly seq: number};
  /** At most once in three seconds; never stored. */
  typing: {readonly c: string};
  ping: {readonly n: number};
}

/** Messages of the visitor's page, by name. */
export interface FromVisitor extends FromBoth {
  /** The first message of a connection. Without token and code: someone new. */
  hello: {
    readonly v: typeof CHAT_VERSION;
    readonly lang: Lang;
    readonly token?: string;
    /** The six words, in any case and spacing. */
    readonly code?: string;
    readonly after?: After;
  };
  /** Some lines of the case that the visitor agreed to share; all of them come before `enter`. */
  tell: {readonly lines: readonly CaseLine[]};
  /** Joins the queue, or leaves a message for later. Sent again, it is the same talk. */
  enter: {readonly urgency?: Urgency; readonly later?: boolean};
  answer: {readonly id: string; readonly c: string; readonly card: number; readonly value: CardAnswer};
  /** Deletes the whole talk at once. */
  erase: {readonly c: string};
  /** Ends the talk; it is kept for its term. */
  leave: {readonly id: string; readonly c: string};
}

/** The readers of what both send. */
export const FROM_BOTH: MessageReaders<FromBoth> = {
  say: shape({id: readId, c: readId, text: textOfBytes(MAX_BODY_BYTES), lang: oneOf(LANGS)}),
  seen: shape({c: readId, seq: readSeq}),
  typing: shape({c: readId}),
  ping: shape({n: whole(0, 1_000_000_000)}),
};

/** Reads a message of the visitor's page; `undefined` if it is unknown or malformed. */
export const readFromVisitor: (data: unknown) => Message<FromVisitor> | undefined =
  messageReader<FromVisitor>({
    ...FROM_BOTH,
    hello: shape<FromVisitor['hello']>({
      v: exactly(CHAT_VERSION),
      lang: oneOf(LANGS),
      token: optional(readToken) as Reader<string>,
      code: optional(text(100)) as Reader<string>,
      after: optional(readAfter) as Reader<After>,
    }),
    tell: shape({lines: readCase}),
    enter: shape<FromVisitor['enter']>({
      urgency: optional(readUrgency) as Reader<Urgency>,
      later: optional(exactly(true)) as Reader<boolean>,
    }),
    answer: shape({id: readId, c: readId, card: readSeq, value: readCardAnswer}),
    erase: shape({c: readId}),
    leave: shape({id: readId, c: readId}),
  });
