import {createPublicKey} from 'node:crypto';

import type {JsonWebKey, KeyObject} from 'node:crypto';

/** The public half of a key in the form that WebCrypto imports: an uncompressed point in base64. */
export function publicHalfOf(key: KeyObject): string {
  const {x, y} = createPublicKey(key).export({format: 'jwk'}) as Required<Pick<JsonWebKey, 'x' | 'y'>>;
  return Buffer.concat([Buffer.of(4), Buffer.from(x, 'base64url'), Buffer.from(y, 'base64url')]).toString(
    'base64',
  );
}

/** Whether a text is a point of the curve in that form. */
export function isPublicHalf(base64: string): boolean {
  const bytes = Buffer.from(base64, 'base64');
  if (bytes.length !== 65 || bytes[0] !== 4 || bytes.toString('base64') !== base64) return false;
  const [x, y] = [bytes.subarray(1, 33), bytes.subarray(33)].map((half) => half.toString('base64url'));
  try {
    createPublicKey({key: {kty: 'EC', crv: 'P-256', x, y} as JsonWebKey, format: 'jwk'});
    return true;
  } catch {
    return false;
  }
}
