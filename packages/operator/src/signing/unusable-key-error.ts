import {Cyber17Error} from '@cyber-17/protocol';

/** Thrown when a file contains no private key that can sign. */
export class UnusableKeyError extends Cyber17Error {
  override name = 'UnusableKeyError';

  readonly file: string;

  constructor(file: string, cause: unknown) {
    super(
      `Expected "${file}" to contain a P-256 private key as JWK with its id in "kid", found none. ` +
        'Make one with `npm run sign -- --new-key FILE`.',
      {cause},
    );
    this.file = file;
  }
}
