import {messageReader} from '../message.js';
import {exactly, flag, list, oneOf, optional, shape, whole} from '../read.js';
import {readCardName} from './card.js';
import {CATEGORIES, readAfter} from './event.js';
import {FROM_BOTH} from './from-visitor.js';
import {readId, readMoment, readName, textOfBytes} from './ids.js';
import {CHAT_VERSION, MAX_NOTE_BYTES, MAX_TALKS} from './limits.js';

import type {Message} from '../message.js';
import type {Reader} from '../read.js';
import type {CardName} from './card.js';
import type {After, Category} from './event.js';
import type {FromBoth} from './from-visitor.js';

/** Messages of the console, by name. Who sends them is known from the session. */
export interface FromOfficer extends FromBoth {
  hello: {readonly v: typeof CHAT_VERSION; readonly after?: readonly After[]};
  /** Whether new talks may be taken. An officer who is not ready keeps those they have. */
  ready: {readonly is: boolean};
  /** One talk, or without `c` the first of the queue. */
  take: {readonly id: string; readonly c?: string};
  transfer: {readonly id: string; readonly c: string; readonly to: string; readonly note?: string};
  note: {readonly id: string; readonly c: string; readonly text: string};
  ask: {readonly id: string; readonly c: string; readonly card: CardName};
  /** "Alerte vitale": asks for place and phone. */
  alert: {readonly id: string; readonly c: string};
  /** Hands over to a brigade, with up to three times. */
  propose: {
    readonly id: string;
    readonly c: string;
    readonly brigade: string;
    readonly times: readonly string[];
  };
  close: {readonly id: string; readonly c: string; readonly category: Category};
  /** An auditor reads the log, newest first, before a number. */
  log: {readonly before?: number};
}

/** Reads a message of the console; `undefined` if it is unknown or malformed. */
export const readFromOfficer: (data: unknown) => Message<FromOfficer> | undefined =
  messageReader<FromOfficer>({
    ...FROM_BOTH,
    hello: shape<FromOfficer['hello']>({
      v: exactly(CHAT_VERSION),
      after: optional(list(readAfter, MAX_TALKS)) as Reader<readonly After[]>,
    }),
    ready: shape({is: flag}),
    take: shape<FromOfficer['take']>({id: readId, c: optional(readId) as Reader<string>}),
    transfer: shape<FromOfficer['transfer']>({
      id: readId,
      c: readId,
      to: readId,
      note: optional(textOfBytes(MAX_NOTE_BYTES)) as Reader<string>,
    }),
    note: shape({id: readId, c: readId, text: textOfBytes(MAX_NOTE_BYTES)}),
    ask: shape({id: readId, c: readId, card: readCardName}),
    alert: shape({id: readId, c: readId}),
    propose: shape({id: readId, c: readId, brigade: readName, times: list(readMoment, 3)}),
    close: shape({id: readId, c: readId, category: oneOf(CATEGORIES)}),
    log: shape<FromOfficer['log']>({
      before: optional(whole(0, Number.MAX_SAFE_INTEGER)) as Reader<number>,
    }),
  });
