import {Cyber17Error} from '@cyber-17/protocol';

/** Thrown on a page that cannot verify an index: one of plain http has no WebCrypto. */
export class NoWebCryptoError extends Cyber17Error {
  override name = 'NoWebCryptoError';

  constructor() {
    super('Expected WebCrypto, to verify the index with: this page is not a secure context.');
  }
}
