import {shape, text} from './read.js';

import type {Reader} from './read.js';

/**
 * `/v1/index.json`: what the API holds at this moment, signed.
 *
 * The payload travels as the very text that was signed: an object would have to
 * be written again, sign for sign as it was, before it could be verified.
 */
export interface Envelope {
  /** Names the key; code that does not know it refuses the envelope. */
  readonly keyId: string;
  /** ECDSA over P-256 with SHA-256, the two numbers one after the other (IEEE P1363), in base64. */
  readonly signature: string;
  /** A {@link Publication} as JSON. */
  readonly payload: string;
}

/** How the id of a key is written. */
export const KEY_ID = /^[a-z0-9-]+$/;

/**
 * Reads an envelope, and believes nothing of it: who reads the payload verifies
 * the signature first.
 *
 * @throws {InvalidShapeError} when it is not one.
 */
export const readEnvelope: Reader<Envelope> = shape<Envelope>({
  keyId: text(64, KEY_ID),
  // Its last sign holds two bits and no others: one signature has one spelling.
  signature: text(88, /^[A-Za-z0-9+/]{85}[AQgw]==$/),
  payload: text(4_000_000),
});
