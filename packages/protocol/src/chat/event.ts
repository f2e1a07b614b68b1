import {LANGS} from '../lang.js';
import {list, oneOf, optional, shape, whole} from '../read.js';
import {readCardAnswer, readCardName} from './card.js';
import {readId, readKey, readMoment, readName, readSeq, textOfBytes} from './ids.js';
import {MAX_BODY_BYTES, MAX_NOTE_BYTES} from './limits.js';

import type {Lang} from '../lang.js';
import type {Message} from '../message.js';
import type {Reader} from '../read.js';
import type {CardAnswer, CardName} from './card.js';

/** How a talk ended. */
export const CATEGORIES = ['advised', 'complaint', 'brigade', 'emergency', 'abandoned', 'misuse'] as const;
export type Category = (typeof CATEGORIES)[number];

/** Why an officer is no longer there. */
export const RETURN_REASONS = ['gone', 'withdrawn'] as const;

/** What happens in a talk, in one order for both sides, by name. */
export interface TalkEvents {
  /** Someone wrote. `lang`: of the writer's page. */
  said: {readonly text: string; readonly lang: Lang};
  /** An officer took the talk. */
  joined: {readonly name: string};
  /** The officer is gone: the talk is first in the queue again. */
  returned: {readonly reason: (typeof RETURN_REASONS)[number]};
  /** Another officer took over. */
  transferred: {readonly name: string};
  /** A card: `answered.card` is the number of this event. */
  asked: {readonly card: CardName};
  /** A life alert: place and phone, in one form. */
  alerted: object;
  /** A brigade proposes times; the answer is `time-0`, `time-1`… or `none`. */
  proposed: {readonly brigade: string; readonly times: readonly string[]};
  answered: {readonly card: number; readonly value: CardAnswer};
  /** Between officers: never sent to a visitor. */
  noted: {readonly text: string};
  /** Nothing more can be written. */
  closed: {readonly category: Category};
  /** The visitor ended it. */
  left: object;
}

/** What an event says, by its name. */
export type TalkEvent = Message<TalkEvents>;

export const AUTHORS = ['visitor', 'officer', 'service'] as const;
export type Author = (typeof AUTHORS)[number];

/** The readers of what an event says. */
export const TALK_EVENTS: {readonly [K in keyof TalkEvents]: Reader<TalkEvents[K]>} = {
  said: shape({text: textOfBytes(MAX_BODY_BYTES), lang: oneOf(LANGS)}),
  joined: shape({name: readName}),
  returned: shape({reason: oneOf(RETURN_REASONS)}),
  transferred: shape({name: readName}),
  asked: shape({card: readCardName}),
  alerted: shape({}),
  proposed: shape({brigade: readName, times: list(readMoment, 3)}),
  answered: shape({card: readSeq, value: readCardAnswer}),
  noted: shape({text: textOfBytes(MAX_NOTE_BYTES)}),
  closed: shape({category: oneOf(CATEGORIES)}),
  left: shape({}),
};

export const EVENT_KINDS = Object.keys(TALK_EVENTS) as (keyof TalkEvents)[];

/** Reads what an event says. A kind that this reader does not know keeps its place in the order. */
const readTalkEvent: Reader<TalkEvent | {readonly type: 'unknown'}> = (value, path) => {
  const {type} = shape<{type: string}>({type: readKey})(value, path);
  const kind = EVENT_KINDS.find((each) => each === type);
  // An older page must not stop at what a newer server adds: it shows nothing for it.
  if (!kind) return {type: 'unknown'};
  return {...TALK_EVENTS[kind](value, `${path}.${type}`), type: kind} as TalkEvent;
};

/** One event with its place in the talk. */
export interface PlacedEvent {
  readonly c: string;
  readonly seq: number;
  readonly by: Author;
  /** The id that its sender gave it, so that the sender finds its own again. */
  readonly id: string;
  readonly at: string;
  readonly what: TalkEvent | {readonly type: 'unknown'};
}

/** Reads an event with its place. */
export const readPlacedEvent: Reader<PlacedEvent> = shape<PlacedEvent>({
  c: readId,
  seq: readSeq,
  by: oneOf(AUTHORS),
  id: readId,
  at: readMoment,
  what: readTalkEvent,
});

/** The last event that someone has, by conversation. */
export interface After {
  readonly c: string;
  readonly seq: number;
}

/** Reads the last event that someone has. */
export const readAfter: Reader<After> = shape<After>({c: readId, seq: readSeq});

/** Reads a share of time in minutes. */
export const readMinutes: Reader<number | undefined> = optional(whole(0, 1_440));
