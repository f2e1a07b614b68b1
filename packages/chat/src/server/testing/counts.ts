import {hash, randomBytes} from 'node:crypto';

import {EFFORT_BITS, dayInParis, hasEffort, proofText} from '@cyber-17/protocol/count';

import type {Count} from '@cyber-17/protocol/count';

/** A count of today, with its effort. */
export function newCount(change: Partial<Count> = {}, bits = EFFORT_BITS): Count {
  const count: Count = {
    threat: 'phishing',
    audience: 'individual',
    day: dayInParis(Date.now()),
    proof: randomBytes(10).toString('hex'),
    ...change,
  };
  const text = proofText(count);
  for (let step = 0; ; step++) {
    const tried = step === 0 ? '' : step.toString(36);
    if (hasEffort(hash('sha256', text + tried, 'buffer'), bits))
      return {...count, proof: count.proof + tried};
  }
}

/** Addresses of networks that have nothing in common. */
export const strangers = (count: number): readonly string[] =>
  Array.from({length: count}, (_, index) => `${11 + (index >> 8)}.${index & 255}.7.1`);
