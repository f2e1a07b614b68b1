import {Cyber17Error} from '@cyber-17/protocol';

/** Thrown when widgets do not know the signing key. */
export class UnlistedKeyError extends Cyber17Error {
  override name = 'UnlistedKeyError';

  readonly keyId: string;

  constructor(keyId: string, known: readonly string[]) {
    super(
      `Expected a key that is listed under "keys" in operator.json (${known.join(', ')}), found "${keyId}" or ` +
        'another public half under that id. Code that is out already would refuse what it signs: release ' +
        'code that knows the key first.',
    );
    this.keyId = keyId;
  }
}
