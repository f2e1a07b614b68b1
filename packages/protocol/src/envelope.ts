import {shape, text} from './read.js';

import type {Reader} from './read.js';

/**
 * `/v1/index.json`: what the API holds at this moment, signed.
 *
 * Verify before you read: ECDSA over P-256 with SHA-256, over the UTF-8 bytes of
 * `payload`, with a public key that you already had. The payload is sent as the
 * exact text that was signed: an object would have to be serialised again,
 * character for character, before it could be verified.
 */
export interface Envelope {
  /** Names the key. Refuse one that you do not know. */
  readonly keyId: string;
  /** The two numbers of the signature one after the other (IEEE P1363, 64 bytes), in base64. */
  readonly signature: string;
  /** A `Publication` as JSON text. */
  readonly payload: string;
}

/** The form of a key's id. */
export const KEY_ID = /^[a-z0-9-]+$/;

/**
 * Reads an envelope. Its payload is untrusted until the signature is verified.
 */
export const readEnvelope: Reader<Envelope> = shape<Envelope>({
  keyId: text(64, KEY_ID),
  // The last character carries two bits: each signature has one spelling only.
  signature: text(88, /^[A-Za-z0-9+/]{85}[AQgw]==$/), // defence: signature-spelling
  payload: text(4_000_000),
});
