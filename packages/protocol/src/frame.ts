import {InvalidShapeError} from './invalid-shape-error.js';
import {LANGS} from './lang.js';
import {exactly, list, oneOf, optional, shape, text, whole} from './read.js';

import type {Lang} from './lang.js';
import type {Reader} from './read.js';

/** The version of the frame protocol. Another version is not spoken with. */
export const FRAME_VERSION = 1;

/**
 * The one message that crosses the window boundary: the parent hands over a
 * `MessagePort`. Everything else goes through the port. See docs/lifecycle.md.
 */
export interface PortOffer {
  readonly type: 'cyber-17.port';
  readonly version: typeof FRAME_VERSION;
  readonly lang: Lang;
  readonly theme: 'light' | 'dark';
}

/** One fact that the visitor agreed to hand over: words, never free data. */
export interface CaseLine {
  readonly label: string;
  readonly value: string;
}

/** What the panel says to the frame, by name. */
export interface ToFrame {
  /** The case that the visitor agreed to tell. May be empty: a refusal. */
  'case.offered': {readonly lines: readonly CaseLine[]};
}

/** What the frame says to the panel, by name. */
export interface FromFrame {
  /** The port arrived: stop repeating the offer. */
  'port.accepted': {readonly version: number};
  'queue.moved': {readonly position: number};
  'officer.joined': {readonly name: string};
  'unread.changed': {readonly count: number};
  'conversation.ended': object;
  /** No officer can answer. `demonstration`: there never is one here. */
  'service.unavailable': {readonly reason: UnavailableReason};
}

export const UNAVAILABLE_REASONS = ['demonstration', 'closed', 'full', 'fault'] as const;
export type UnavailableReason = (typeof UNAVAILABLE_REASONS)[number];

/** A message of a map, with its name. */
export type Message<M> = {
  [K in keyof M & string]: {readonly type: K} & M[K];
}[keyof M & string];

type Readers<M> = {readonly [K in keyof M]: Reader<M[K]>};

/** The longest value of a line: a case that holds a longer one is refused whole. */
export const LONGEST_VALUE = 1_000;

const readLine: Reader<CaseLine> = shape<CaseLine>({label: text(200), value: text(LONGEST_VALUE)});

const TO_FRAME: Readers<ToFrame> = {
  'case.offered': shape({lines: list(readLine, 40)}),
};

const FROM_FRAME: Readers<FromFrame> = {
  'port.accepted': shape({version: whole(1, 1_000)}),
  'queue.moved': shape({position: whole(0, 1_000_000)}),
  'officer.joined': shape({name: text(80)}),
  'unread.changed': shape({count: whole(0, 100_000)}),
  'conversation.ended': shape({}),
  'service.unavailable': shape({reason: oneOf(UNAVAILABLE_REASONS)}),
};

/**
 * Reads the offer of a port. Anything else is not ours: `undefined`, because a
 * window hears many messages that are meant for others.
 */
export function readPortOffer(data: unknown): PortOffer | undefined {
  try {
    return shape<PortOffer>({
      type: exactly('cyber-17.port'),
      version: exactly(FRAME_VERSION),
      lang: oneOf(LANGS),
      theme: oneOf(['light', 'dark']),
    })(data, 'message');
  } catch (error) {
    if (error instanceof InvalidShapeError) return undefined;
    throw error;
  }
}

/** Reads a message to the frame; `undefined` for one it does not know. */
export const readToFrame = reader(TO_FRAME);

/** Reads a message from the frame; `undefined` for one it does not know. */
export const readFromFrame = reader(FROM_FRAME);

function reader<M>(readers: Readers<M>) {
  const known = optional(oneOf(Object.keys(readers)));
  return (data: unknown): Message<M> | undefined => {
    try {
      const {type} = shape<{type: string | undefined}>({type: known})(data, 'message');
      if (type === undefined) return undefined;
      const payload = readers[type as keyof M](data, type);
      return {...(payload as object), type} as Message<M>;
    } catch (error) {
      if (error instanceof InvalidShapeError) return undefined;
      throw error;
    }
  };
}
