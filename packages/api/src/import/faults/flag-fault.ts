import {ImportFault} from './import-fault.js';

import type {Place} from '../place.js';

/** A yes-or-no is neither. */
export class FlagFault extends ImportFault {
  override name = 'FlagFault';

  constructor(place: Place, found: string) {
    super(place, 'yes or no', `“${found}”`);
  }
}
