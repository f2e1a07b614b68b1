import {Cyber17Error} from '@cyber-17/protocol';

/** Why a new file was refused. */
export type ScaffoldCause = 'invalid-id' | 'taken-id' | 'unknown-neighbour';

/** Thrown when `npm run content -- new` cannot write what it was asked for. */
export class ScaffoldError extends Cyber17Error {
  override name = 'ScaffoldError';

  readonly code: ScaffoldCause;
  readonly expected: string;
  readonly found: string;

  constructor(code: ScaffoldCause, expected: string, found: string) {
    super(`Expected ${expected}, found ${found}.`);
    this.code = code;
    this.expected = expected;
    this.found = found;
  }
}
