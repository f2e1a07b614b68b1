import {Cyber17Error} from '@cyber-17/protocol';

/** Thrown when a private key is, or would be, where it can be committed. */
export class KeyInRepositoryError extends Cyber17Error {
  override name = 'KeyInRepositoryError';

  readonly file: string;

  constructor(file: string) {
    super(
      `Expected a private key outside the repository, found "${file}" inside it. ` +
        'Keep it where nothing can commit or publish it.',
    );
    this.file = file;
  }
}
