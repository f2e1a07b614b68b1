import {Cyber17Error} from '@cyber-17/protocol';

/** Thrown when widgets would not know the key that is signed with. */
export class UnlistedKeyError extends Cyber17Error {
  override name = 'UnlistedKeyError';

  readonly keyId: string;

  constructor(keyId: string, known: readonly string[]) {
    super(
      `Expected a key that stands in "keys" of operator.json (${known.join(', ')}), found "${keyId}" or ` +
        'another public half under that id. Code that is out already would refuse what it signs: release ' +
        'code that knows the key first.',
    );
    this.keyId = keyId;
  }
}
