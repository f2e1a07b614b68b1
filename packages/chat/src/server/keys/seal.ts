import {createCipheriv, createDecipheriv, randomBytes} from 'node:crypto';

import {Cyber17Error} from '@cyber-17/protocol';

/** Thrown when a sealed text was changed, or belongs to another place. */
export class BrokenSealError extends Cyber17Error {
  override name = 'BrokenSealError';

  constructor(cause?: unknown) {
    super('Expected a text sealed with this key for this place, found another.', {cause});
  }
}

const NONCE = 12;
const TAG = 16;

/** A key for one conversation. */
export const newKey = () => randomBytes(32);

/** Seals with AES-256-GCM. `place` is bound to it: moved to another row, it does not open. */
export function seal(key: Buffer, place: string, plain: Buffer | string): Buffer {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(place));
  const body = Buffer.concat([cipher.update(plain as Buffer), cipher.final()]);
  return Buffer.concat([nonce, body, cipher.getAuthTag()]);
}

/** @throws {BrokenSealError} if it was changed, or sealed for another place or key */
export function unseal(key: Buffer, place: string, sealed: Buffer): Buffer {
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, NONCE), {authTagLength: TAG});
    decipher.setAAD(Buffer.from(place)).setAuthTag(sealed.subarray(-TAG));
    return Buffer.concat([decipher.update(sealed.subarray(NONCE, -TAG)), decipher.final()]);
  } catch (error) {
    throw new BrokenSealError(error);
  }
}
