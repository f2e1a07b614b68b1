import {Cyber17Error} from '@cyber-17/protocol';

/** Thrown when a build for visitors would trust, or be signed with, a key that everyone has. */
export class DevelopmentKeyError extends Cyber17Error {
  override name = 'DevelopmentKeyError';

  readonly keyIds: readonly string[];

  constructor(keyIds: readonly string[]) {
    super(
      `Expected keys of your own in production, found ${keyIds.join(', ')}, whose private half is public. ` +
        'Make two with `npm run sign -- --new-key FILE`, put their public halves into "keys" of operator.json ' +
        'in the place of these, and sign with `npm run sign -- --key FILE`. See docs/operate.md, “Sign”.',
    );
    this.keyIds = keyIds;
  }
}
