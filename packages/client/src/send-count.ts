import {COUNT_PATH, EFFORT_BITS, dayInParis, hasEffort, proofText} from '@cyber-17/protocol/count';
import ky from 'ky';

import {hasWebCrypto} from './has-web-crypto.js';

import type {ApiLocation} from './client.js';
import type {Count} from '@cyber-17/protocol/count';

/** The longest one attempt may take, in milliseconds. */
const TIMEOUT_MS = 8_000;

/** The length of every count in bytes: whoever sees only its length learns nothing of what is in it. */
const LENGTH = 256;

/** Attempts that are made at once: waiting for each would take longer than the attempt. */
const TOGETHER = 64;

/** What somebody wants counted. */
export type Counted = Pick<Count, 'threat' | 'audience'>;

/**
 * Makes the effort that a count of this moment asks for. It takes about a second on a phone,
 * in steps of a few milliseconds between which the page does everything else.
 *
 * @param tried the count that was tried before, if there is one: it is the answer while its day lasts
 */
export async function makeCount(counted: Counted, now: number, tried?: Count): Promise<Count> {
  const day = dayInParis(now);
  if (tried?.day === day) return tried;
  const start = [...crypto.getRandomValues(new Uint8Array(10))]
    .map((octet) => octet.toString(16).padStart(2, '0'))
    .join('');
  const encoder = new TextEncoder();
  for (let step = 0; ; step += TOGETHER) {
    const attempts = Array.from({length: TOGETHER}, (_, index): Count => ({
      ...counted,
      day,
      proof: start + (step + index).toString(36),
    }));
    const hashes = await Promise.all(
      attempts.map((count) => crypto.subtle.digest('SHA-256', encoder.encode(proofText(count)))),
    );
    const found = hashes.findIndex((hash) => hasEffort(new Uint8Array(hash), EFFORT_BITS));
    if (found >= 0) return attempts[found]!;
  }
}

/** Sends a count. The same one may be sent again: it counts once. */
export async function sendCount(
  {apiOrigin}: ApiLocation,
  {threat, audience, day, proof}: Count,
): Promise<void> {
  await ky.post(apiOrigin + COUNT_PATH, {
    // As text, and not as JSON, it needs no other request before it.
    body: JSON.stringify({threat, audience, day, proof}).padEnd(LENGTH), // defence: count-length
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    cache: 'no-store',
    timeout: TIMEOUT_MS,
    retry: 0,
  });
}

/** Whether this page can make the effort. */
export const canCount = hasWebCrypto;
