import {Cyber17Error} from '@cyber-17/protocol';

/** Thrown when a file holds no private key to sign with. */
export class UnusableKeyError extends Cyber17Error {
  override name = 'UnusableKeyError';

  readonly file: string;

  constructor(file: string, cause: unknown) {
    super(
      `Expected "${file}" to hold a private key of P-256 as JWK with its id in "kid", found none. ` +
        'Make one with `npm run sign -- --new-key FILE`.',
      {cause},
    );
    this.file = file;
  }
}
