import {createHash, randomBytes, timingSafeEqual} from 'node:crypto';

import type {Secret} from './secret.js';

const RANDOM = 16;
const TIME = 4;
const MAC = 16;

/** Milliseconds during which a token that no conversation has may still begin one. */
const FRESH_MS = 24 * 3_600_000;

/**
 * A new token: 128 random bits, the hour it was made, and a MAC. The MAC lets any node
 * recognise one that has no conversation yet, so that a thousand visitors who only look
 * write nothing into the database.
 */
export function newToken(secret: Secret, now = Date.now()): string {
  const head = Buffer.alloc(RANDOM + TIME);
  randomBytes(RANDOM).copy(head);
  head.writeUInt32BE(Math.floor(now / 1_000), RANDOM);
  return Buffer.concat([head, secret.mac('token', head).subarray(0, MAC)]).toString('base64url');
}

/** Whether the server made a token, and lately. */
export function isFresh(secret: Secret, token: string, now = Date.now()): boolean {
  const bytes = Buffer.from(token, 'base64url');
  if (bytes.length !== RANDOM + TIME + MAC) return false;
  const head = bytes.subarray(0, RANDOM + TIME);
  const mac = secret.mac('token', head).subarray(0, MAC);
  if (!timingSafeEqual(mac, bytes.subarray(RANDOM + TIME))) return false;
  return Math.abs(now - head.readUInt32BE(RANDOM) * 1_000) < FRESH_MS;
}

/** What is stored of a token, a session or a state: 128 bits of chance need no key. */
export const hashOf = (value: string): Buffer => createHash('sha256').update(value).digest();
