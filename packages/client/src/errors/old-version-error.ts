import {Cyber17Error} from '@cyber-17/protocol';

/** Thrown when an index is older than the code, or than one already read on this page. */
export class OldVersionError extends Cyber17Error {
  override name = 'OldVersionError';

  readonly version: number;
  readonly floor: number;

  constructor(version: number, floor: number) {
    super(`Expected an index of version ${floor} or later, found version ${version}.`);
    this.version = version;
    this.floor = floor;
  }
}
