import {Cyber17Error} from '@cyber-17/protocol';

/** Thrown when the API does not have a file that it should. */
export class MissingFileError extends Cyber17Error {
  override name = 'MissingFileError';

  readonly file: string;

  constructor(file: string) {
    super(`Expected the API to list "${file}", found no entry for it.`);
    this.file = file;
  }
}
