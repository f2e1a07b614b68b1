import {Cyber17Error} from '@cyber-17/protocol';

/** Thrown on a page without WebCrypto, which cannot verify an index: it does not use https. */
export class NoWebCryptoError extends Cyber17Error {
  override name = 'NoWebCryptoError';

  constructor() {
    super('Expected WebCrypto to verify the index, found none: this page is not a secure context.');
  }
}
