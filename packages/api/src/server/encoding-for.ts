import {ENCODINGS} from './prepared.js';

import type {Encoding} from './prepared.js';

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
    const isRefused = parameters.some((each) => /^q\s*=\s*0(?:\.0*)?$/.test(each));
    (isRefused ? refused : taken).add(name);
  }
  const takes = (encoding: Encoding) => !refused.has(encoding) && (taken.has(encoding) || taken.has('*'));
  return ENCODINGS.find((encoding) => encoding !== 'identity' && takes(encoding)) ?? 'identity';
}
