import {InvalidShapeError} from './invalid-shape-error.js';
import {LANGS} from './lang.js';
import {messageReader} from './message.js';
import {exactly, list, oneOf, optional, shape, text, whole} from './read.js';
import {readUrgency} from './urgency.js';

import type {Lang} from './lang.js';
import type {MessageReaders} from './message.js';
import type {Reader} from './read.js';
import type {Urgency} from './urgency.js';

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
  'case.offered': {
    readonly lines: readonly CaseLine[];
    /** What the outcome that they saw says of urgency. Absent if they refused. */
    readonly urgency?: Urgency;
  };
  /** The visitor chose another language than that of the offer. */
  'lang.changed': {readonly lang: Lang};
}

/** Messages from the frame to the panel, by name. */
export interface FromFrame {
  /** The port arrived: stop repeating the offer. */
  'port.accepted': {readonly version: number};
  'queue.moved': {readonly position: number};
  'officer.joined': {readonly name: string};
  'unread.changed': {readonly count: number};
  /** Somebody uses the frame, whatever they do there. Not more often than every few seconds. */
  'visitor.stirred': object;
  'conversation.ended': object;
  /** No officer can answer. `demonstration`: there never is one. */
  'service.unavailable': {readonly reason: UnavailableReason};
}

export const UNAVAILABLE_REASONS = ['demonstration', 'closed', 'full', 'fault'] as const;
export type UnavailableReason = (typeof UNAVAILABLE_REASONS)[number];

/** The longest value of a line, in UTF-16 units. A longer one makes the whole case invalid. */
export const MAX_VALUE_LENGTH = 1_000;

/** The most lines of a case. */
export const MAX_CASE_LINES = 40;

const readLine: Reader<CaseLine> = shape<CaseLine>({label: text(200), value: text(MAX_VALUE_LENGTH)});

/** Reads the lines of a case. */
export const readCase: Reader<readonly CaseLine[]> = list(readLine, MAX_CASE_LINES);

const TO_FRAME: MessageReaders<ToFrame> = {
  'case.offered': shape<ToFrame['case.offered']>({
    lines: readCase,
    urgency: optional(readUrgency) as Reader<Urgency>,
  }),
  'lang.changed': shape({lang: oneOf(LANGS)}),
};

const FROM_FRAME: MessageReaders<FromFrame> = {
  'port.accepted': shape({version: whole(1, 1_000)}),
  'queue.moved': shape({position: whole(0, 1_000_000)}),
  'officer.joined': shape({name: text(80)}),
  'unread.changed': shape({count: whole(0, 100_000)}),
  'visitor.stirred': shape({}),
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
export const readToFrame = messageReader(TO_FRAME);

/** Reads a message from the frame; `undefined` if it is unknown. */
export const readFromFrame = messageReader(FROM_FRAME);
