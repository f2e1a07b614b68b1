import {readCase} from '../frame.js';
import {LANGS} from '../lang.js';
import {messageReader} from '../message.js';
import {flag, list, oneOf, optional, shape, text, whole} from '../read.js';
import {readUrgency} from '../urgency.js';
import {readId, readMoment, readName, readSeq} from './ids.js';
import {MAX_TALKS, MAX_WAITING} from './limits.js';
import {TO_BOTH} from './to-both.js';

import type {CaseLine} from '../frame.js';
import type {Lang} from '../lang.js';
import type {Message} from '../message.js';
import type {Reader} from '../read.js';
import type {Urgency} from '../urgency.js';
import type {ToBoth} from './to-both.js';

export const ROLES = ['officer', 'supervisor', 'auditor'] as const;
export type Role = (typeof ROLES)[number];

/** Someone who is signed in: the answer of `/me`, and part of `welcome`. */
export interface Me {
  readonly id: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly capacity: number;
  readonly demonstration: boolean;
}

/** A talk of this officer. */
export interface OwnTalk {
  readonly c: string;
  readonly lang: Lang;
  readonly urgency: Urgency;
  readonly enteredAt: string;
  readonly lastSeq: number;
  readonly officerSeen: number;
  readonly visitorSeen: number;
  /** Whether a page of the visitor is connected. */
  readonly present: boolean;
}

/** Someone in the queue. Nothing of the case: it is read by who takes it. */
export interface Waiting {
  readonly c: string;
  readonly lang: Lang;
  readonly urgency: Urgency;
  readonly enteredAt: string;
  /** A message that was left for later. */
  readonly later: boolean;
  /** Its officer is gone. */
  readonly returned: boolean;
}

/** Live figures of the service, for a supervisor. */
export interface Figures {
  readonly waiting: number;
  readonly longestWaitSeconds: number;
  readonly taken: number;
  readonly later: number;
  readonly officers: readonly {
    readonly id: string;
    readonly name: string;
    readonly talks: number;
    readonly capacity: number;
    readonly ready: boolean;
  }[];
}

/** One line of the log of accesses. */
export interface LogEntry {
  readonly n: number;
  readonly at: string;
  readonly officer: string;
  readonly c?: string;
  readonly what: string;
}

/** Messages of the server to the console, by name. Lists are whole, with a version that only grows. */
export interface ToOfficer extends ToBoth {
  welcome: {readonly now: string; readonly me: Me};
  talks: {readonly version: number; readonly talks: readonly OwnTalk[]};
  waiting: {readonly version: number; readonly waiting: readonly Waiting[]};
  /** Officers a talk can be transferred to. */
  colleagues: {
    readonly version: number;
    readonly colleagues: readonly {readonly id: string; readonly name: string}[];
  };
  /** What the visitor agreed to share, and nothing more. Sent before the events of a talk. */
  case: {readonly c: string; readonly lines: readonly CaseLine[]};
  /** The talk is no longer this officer's: forget it. */
  gone: {readonly c: string; readonly reason: 'erased' | 'transferred' | 'closed' | 'returned'};
  figures: {readonly version: number; readonly figures: Figures};
  log: {readonly entries: readonly LogEntry[]};
  /** Whether what is written can be stored now. It can, until this says otherwise. */
  storing: {readonly is: boolean};
}

const readCount: Reader<number> = whole(0, Number.MAX_SAFE_INTEGER);
const readCapacity: Reader<number> = whole(0, MAX_TALKS);

/** Reads who is signed in. */
export const readMe: Reader<Me> = shape<Me>({
  id: readId,
  name: readName,
  roles: list(oneOf(ROLES), ROLES.length),
  capacity: readCapacity,
  demonstration: flag,
});

const readWaiting: Reader<Waiting> = shape<Waiting>({
  c: readId,
  lang: oneOf(LANGS),
  urgency: readUrgency,
  enteredAt: readMoment,
  later: flag,
  returned: flag,
});

const readOwnTalk: Reader<OwnTalk> = shape<OwnTalk>({
  c: readId,
  lang: oneOf(LANGS),
  urgency: readUrgency,
  enteredAt: readMoment,
  lastSeq: readSeq,
  officerSeen: readSeq,
  visitorSeen: readSeq,
  present: flag,
});

const readFigures: Reader<Figures> = shape<Figures>({
  waiting: readCount,
  longestWaitSeconds: readCount,
  taken: readCount,
  later: readCount,
  officers: list(
    shape<Figures['officers'][number]>({
      id: readId,
      name: readName,
      talks: readCount,
      capacity: readCapacity,
      ready: flag,
    }),
    2_000,
  ),
});

const readLogEntry: Reader<LogEntry> = shape<LogEntry>({
  n: readCount,
  at: readMoment,
  officer: readName,
  c: optional(readId) as Reader<string>,
  what: text(40),
});

/** Reads a message to the console; `undefined` if it is unknown or malformed. */
export const readToOfficer: (data: unknown) => Message<ToOfficer> | undefined = messageReader<ToOfficer>({
  ...TO_BOTH,
  welcome: shape({now: readMoment, me: readMe}),
  talks: shape({version: readCount, talks: list(readOwnTalk, MAX_TALKS)}),
  waiting: shape({version: readCount, waiting: list(readWaiting, MAX_WAITING)}),
  colleagues: shape({
    version: readCount,
    colleagues: list(shape<{id: string; name: string}>({id: readId, name: readName}), 2_000),
  }),
  case: shape({c: readId, lines: readCase}),
  gone: shape({c: readId, reason: oneOf(['erased', 'transferred', 'closed', 'returned'])}),
  figures: shape({version: readCount, figures: readFigures}),
  log: shape({entries: list(readLogEntry, 200)}),
  storing: shape({is: flag}),
});
