import {Cyber17Error} from '@cyber-17/protocol';

/** Thrown when the name of a file does not tell its format. */
export class UnknownFormatError extends Cyber17Error {
  override name = 'UnknownFormatError';

  readonly file: string;

  constructor(file: string) {
    super(`Expected a file that ends in .csv or .json, found "${file}".`);
    this.file = file;
  }
}
