import {Cyber17Error} from '@cyber-17/protocol';

/** Thrown when a version that was released would be published with other bytes. */
export class ChangedReleaseError extends Cyber17Error {
  override name = 'ChangedReleaseError';

  readonly version: string;
  readonly files: readonly string[];

  constructor(version: string, files: readonly string[]) {
    super(
      `Expected ${version} to be what was released under that name, found other bytes in ${files.join(', ')}. ` +
        'Raise the version in package.json: nobody who pinned it must get anything else.',
    );
    this.version = version;
    this.files = files;
  }
}
