import {createHmac, hkdfSync, randomBytes} from 'node:crypto';
import {chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname} from 'node:path';

import {Cyber17Error} from '@cyber-17/protocol';

/** Thrown when the secret of the service is not one. */
export class WeakSecretError extends Cyber17Error {
  override name = 'WeakSecretError';

  constructor(bytes: number) {
    super(`Expected CYBER17_CHAT_SECRET to be 32 bytes in base64, found ${bytes} bytes.`);
  }
}

const LENGTH = 32;

/** What each derived key is for: a leak of one must not open another. */
const PURPOSES = ['wrap', 'token', 'words', 'code', 'address'] as const;
type Purpose = (typeof PURPOSES)[number];

/** The keys of the service, derived from one secret that is not in the database. */
export class Secret {
  readonly #keys: Readonly<Record<Purpose, Buffer>>;

  /** @throws {WeakSecretError} if it does not have 32 bytes */
  constructor(secret: Buffer) {
    if (secret.length !== LENGTH) throw new WeakSecretError(secret.length);
    this.#keys = Object.fromEntries(
      PURPOSES.map((purpose) => [
        purpose,
        Buffer.from(hkdfSync('sha256', secret, '', `cyber17 ${purpose}`, LENGTH)),
      ]),
    ) as Record<Purpose, Buffer>;
  }

  /** The key that wraps the keys of conversations. */
  get wrapping(): Buffer {
    return this.#keys.wrap;
  }

  /** A keyed hash of a value that has too few bits to be hashed in the open, or names a person. */
  mac(purpose: Exclude<Purpose, 'wrap'>, value: string | Buffer): Buffer {
    return createHmac('sha256', this.#keys[purpose]).update(value).digest();
  }
}

/** Reads the secret from its variable, in base64. */
export const readSecret = (base64: string) => new Secret(Buffer.from(base64, 'base64'));

/** The secret of a checkout: made at the first start, in a file that only its user may read. */
export function secretOfFile(path: string): Secret {
  if (!existsSync(path)) {
    mkdirSync(dirname(path), {recursive: true});
    writeFileSync(path, randomBytes(LENGTH).toString('base64'), {mode: 0o600});
    chmodSync(path, 0o600);
  }
  return readSecret(readFileSync(path, 'utf8'));
}
