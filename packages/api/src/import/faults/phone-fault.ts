import {ImportFault} from './import-fault.js';

import type {Place} from '../place.js';

/** The number cannot be dialled. */
export class PhoneFault extends ImportFault {
  override name = 'PhoneFault';

  constructor(place: Place, found: string) {
    super(place, 'ten digits from 0, or + and a country code', `“${found}”`);
  }
}
