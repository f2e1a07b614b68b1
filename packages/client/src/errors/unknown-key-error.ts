import {Cyber17Error} from '@cyber-17/protocol';

/** Thrown when an index is signed with a key that this code was not built with. */
export class UnknownKeyError extends Cyber17Error {
  override name = 'UnknownKeyError';

  readonly keyId: string;

  constructor(keyId: string, known: readonly string[]) {
    super(`Expected an index signed with one of ${known.join(', ')}, found the key "${keyId}".`);
    this.keyId = keyId;
  }
}
