import {UNAVAILABLE_REASONS} from '../frame.js';
import {messageReader} from '../message.js';
import {flag, oneOf, optional, shape, text, whole} from '../read.js';
import {readMinutes} from './event.js';
import {readId, readMoment, readToken} from './ids.js';
import {TO_BOTH} from './to-both.js';

import type {UnavailableReason} from '../frame.js';
import type {Message} from '../message.js';
import type {Reader} from '../read.js';
import type {ToBoth} from './to-both.js';

/** Messages of the server to the visitor's page, by name. */
export interface ToVisitor extends ToBoth {
  /** Answers `hello`. Keep the token in memory: it is the next `hello`'s. */
  welcome: {
    readonly token: string;
    readonly now: string;
    /** Days that a talk is kept after its end, or after its last word if it never ended. */
    readonly keepFor: number;
    /** It must be said that this is a demonstration. */
    readonly demonstration: boolean;
    /** Nobody can answer now; a message can be left. */
    readonly unavailable?: UnavailableReason;
    /** The talk of this token or code. */
    readonly c?: string;
  };
  /** Answers `enter`. */
  entered: {readonly c: string};
  /** The six words, shown to the visitor and to nobody else. Sent again at each return; a new one after use. */
  code: {readonly c: string; readonly words: string};
  /** From the first second, and at every change. `place` 1 is next; `minutes` is absent if nothing is known. */
  queue: {readonly c: string; readonly place: number; readonly ahead: number; readonly minutes?: number};
  /** Nobody can answer now: show the other channels. Sent again at every change. */
  unavailable: {readonly reason: UnavailableReason};
  /** Somebody can answer again. */
  available: object;
  /** The talk is gone, here and for the officer. */
  erased: {readonly c: string};
}

/** Reads a message to the visitor's page; `undefined` if it is unknown or malformed. */
export const readToVisitor: (data: unknown) => Message<ToVisitor> | undefined = messageReader<ToVisitor>({
  ...TO_BOTH,
  welcome: shape<ToVisitor['welcome']>({
    token: readToken,
    now: readMoment,
    keepFor: whole(0, 400),
    demonstration: flag,
    unavailable: optional(oneOf(UNAVAILABLE_REASONS)) as Reader<UnavailableReason>,
    c: optional(readId) as Reader<string>,
  }),
  entered: shape({c: readId}),
  code: shape({c: readId, words: text(80, /^\p{Ll}+(?: \p{Ll}+){5}$/u)}),
  queue: shape<ToVisitor['queue']>({
    c: readId,
    place: whole(1, 1_000_000),
    ahead: whole(0, 1_000_000),
    minutes: readMinutes as Reader<number>,
  }),
  unavailable: shape({reason: oneOf(UNAVAILABLE_REASONS)}),
  available: shape({}),
  erased: shape({c: readId}),
});
