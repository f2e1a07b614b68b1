import {ImportFault} from './import-fault.js';

import type {Place} from '../place.js';

/** The city is none of those at the postcode. */
export class CityFault extends ImportFault {
  override name = 'CityFault';

  constructor(place: Place, names: readonly string[], found: string) {
    super(place, `one of ${names.join(', ')}`, `“${found}”`);
  }
}
