import {ImportFault} from './import-fault.js';

import type {Place} from '../place.js';

/** No commune of today has this postcode. A CEDEX is none: the place has another one. */
export class UnknownPostcodeFault extends ImportFault {
  override name = 'UnknownPostcodeFault';

  constructor(place: Place, found: string) {
    super(place, 'the postcode of a commune (not a CEDEX)', `“${found}”`);
  }
}
