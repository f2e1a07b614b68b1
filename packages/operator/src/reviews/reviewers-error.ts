import {Cyber17Error} from '@cyber-17/protocol';

/** Thrown when a review is not by two people. */
export class ReviewersError extends Cyber17Error {
  override name = 'ReviewersError';

  readonly names: readonly string[];

  constructor(names: readonly string[]) {
    super(
      `Expected the names of two different people, found ${names.length > 0 ? names.join(', ') : 'none'}. ` +
        'npm run content -- reviewed "First Name" "Second Name"',
    );
    this.names = names;
  }
}
