import {Cyber17Error} from '@cyber-17/protocol';

/** Thrown when the signature of an index does not match its payload and key. */
export class BadSignatureError extends Cyber17Error {
  override name = 'BadSignatureError';

  readonly keyId: string;

  constructor(keyId: string) {
    super(`Expected an index signed by the key "${keyId}", found one that was changed.`);
    this.keyId = keyId;
  }
}
