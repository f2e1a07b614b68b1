import {Cyber17Error} from '@cyber-17/protocol';

/** Thrown when a folder does not contain the API. */
export class MissingTreeError extends Cyber17Error {
  override name = 'MissingTreeError';

  readonly folder: string;

  constructor(folder: string) {
    super(`Expected "${folder}" to contain v1/index.json, found no such file: build it first.`);
    this.folder = folder;
  }
}
