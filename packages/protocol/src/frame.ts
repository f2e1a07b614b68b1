import {InvalidShapeError} from './invalid-shape-error.js';
import {LANGS} from './lang.js';
import {exactly, list, oneOf, optional, shape, text, whole} from './read.js';

import type {Lang} from './lang.js';
import type {Reader} from './read.js';

/** The version of the frame protocol. Other versions are refused. */
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

/** One fact that the visitor agreed to share, in words. */
export interface CaseLine {
  readonly label: string;
  readonly value: string;
}

/** Messages from the panel to the frame, by name. */
export interface ToFrame {
  /** The case that the visitor agreed to share. Empty if they refused. */
  'case.offered': {readonly lines: readonly CaseLine[]};
}

/** Messages from the frame to the panel, by name. */
export interface FromFrame {
  /** The port arrived: stop repeating the offer. */
  'port.accepted': {readonly version: number};
  'queue.moved': {readonly position: number};
  'officer.joined': {readonly name: string};
  'unread.changed': {readonly count: number};
  'conversation.ended': object;
  /** No officer can answer. `demonstration`: there never is one. */
  'service.unavailable': {readonly reason: UnavailableReason};
}

export const UNAVAILABLE_REASONS = ['demonstration', 'closed', 'full', 'fault'] as const;
export type UnavailableReason = (typeof UNAVAILABLE_REASONS)[number];

/** A message of a map, with its name. */
export type Message<M> = {
  [K in keyof M & string]: {readonly type: K} & M[K];
}[keyof M & string];

type Readers<M> = {readonly [K in keyof M]: Reader<M[K]>};

/** The longest value of a line, in UTF-16 units. A longer one makes the whole case invalid. */
export const MAX_VALUE_LENGTH = 1_000;

const readLine: Reader<CaseLine> = shape<CaseLine>({label: text(200), value: text(MAX_VALUE_LENGTH)});

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
 * Reads the offer of a port; `undefined` for any other message, because a window
 * receives many that are meant for others.
 */
export function readPortOffer(data: unknown): PortOffer | undefined {
  try {
    return shape<PortOffer>({
      type: exactly('cyber-17.port'),
      version: exactly(FRAME_VERSION), // defence: frame-version
      lang: oneOf(LANGS),
      theme: oneOf(['light', 'dark']),
    })(data, 'message');
  } catch (error) {
    if (error instanceof InvalidShapeError) return undefined;
    throw error;
  }
}

/** Reads a message to the frame; `undefined` if it is unknown. */
export const readToFrame = reader(TO_FRAME);

/** Reads a message from the frame; `undefined` if it is unknown. */
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
