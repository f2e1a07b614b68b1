import {Cyber17Error} from '@cyber-17/protocol';

import type {ImportFault} from './import-fault.js';

/** Thrown when anything in a file of providers is wrong. Nothing was written. */
export class ImportRefusedError extends Cyber17Error {
  override name = 'ImportRefusedError';

  /** Everything that is wrong, by line. */
  readonly faults: readonly ImportFault[];

  constructor(faults: readonly ImportFault[]) {
    super(
      `Expected a file without faults, found ${faults.length}:\n${faults.map(({message}) => message).join('\n')}`,
    );
    this.faults = faults;
  }
}
