import {AUDIENCES} from '../audience.js';
import {oneOf, shape, text} from '../read.js';

import type {Audience} from '../audience.js';
import type {Reader} from '../read.js';

/** One situation to count. Nothing in it says whose. */
export interface Count {
  readonly threat: string;
  readonly audience: Audience;
  /** In the time zone of Paris: `2026-11-28`. */
  readonly day: string;
  /** What the effort found, from a random start: see `proofText`. It makes a repeated count the same count. */
  readonly proof: string;
}

/** Reads a count. */
export const readCount: Reader<Count> = shape<Count>({
  threat: text(60, /^[a-z0-9]+(?:-[a-z0-9]+)*$/),
  audience: oneOf(AUDIENCES),
  day: text(10, /^\d{4}-\d{2}-\d{2}$/),
  proof: text(40, /^[a-z0-9]{16,40}$/),
});

/** Where counts are sent and figures are read, below the origin of the API. */
export const COUNT_PATH = '/v1/count';
export const STATISTICS_PATH = '/v1/statistics.json';

/** Bits that the hash of a proof must begin with, all zero: some 16 000 attempts, about a second on a phone. */
export const EFFORT_BITS = 14;

/** What is hashed by SHA-256: the effort is for this count on this day and no other. */
export const proofText = ({threat, audience, day, proof}: Count): string =>
  ['cyber-17 count', day, audience, threat, proof].join('\n');

/** Whether a hash begins with so many bits that are zero. */
export function hasEffort(hash: Uint8Array, bits: number): boolean {
  const whole = bits >> 3;
  for (let index = 0; index < whole; index++) if (hash[index] !== 0) return false;
  return bits % 8 === 0 || hash[whole]! >> (8 - (bits % 8)) === 0;
}

/** Made once: making it takes longer than all the rest of a count. */
let calendar: Intl.DateTimeFormat | undefined;

/** The day in Paris, where the figures are published. */
export function dayInParis(moment: number): string {
  // The calendar and digits are named: those of the visitor's language may be others.
  calendar ??= new Intl.DateTimeFormat('en-u-ca-iso8601-nu-latn', {
    timeZone: 'Europe/Paris',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  const parts = calendar.formatToParts(moment);
  const part = (name: string) => parts.find(({type}) => type === name)?.value;
  return `${part('year')}-${part('month')}-${part('day')}`;
}
