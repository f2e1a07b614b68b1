import {Cyber17Error} from '@cyber-17/protocol';

/** Thrown when the signature of an index does not belong to its payload and its key. */
export class BadSignatureError extends Cyber17Error {
  override name = 'BadSignatureError';

  readonly keyId: string;

  constructor(keyId: string) {
    super(`Expected an index as the key "${keyId}" signed it, found another one.`);
    this.keyId = keyId;
  }
}
