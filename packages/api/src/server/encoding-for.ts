import {ENCODINGS} from './prepared.js';

import type {Encoding} from './prepared.js';

/** A weight, from 0 to 1 with three digits at most. */
const WEIGHT = /^q\s*=\s*(0(?:\.\d{0,3})?|1(?:\.0{0,3})?)$/;

/**
 * The encoding to send, among those that a client accepts (RFC 9110, 12.5.3): the
 * smallest whose weight is not zero. Unreadable entries count as not accepted.
 */
export function encodingFor(accepted: string | undefined): Encoding {
  if (!accepted) return 'identity';
  const refused = new Set<string>();
  const taken = new Set<string>();
  for (const part of accepted.toLowerCase().split(',')) {
    const [name = '', ...parameters] = part.split(';').map((each) => each.trim());
    const isTaken = parameters.every((each) => Number(WEIGHT.exec(each)?.[1] ?? 0) > 0);
    (isTaken ? taken : refused).add(name);
  }
  const takes = (encoding: Encoding) => !refused.has(encoding) && (taken.has(encoding) || taken.has('*'));
  return ENCODINGS.find((encoding) => encoding !== 'identity' && takes(encoding)) ?? 'identity';
}
