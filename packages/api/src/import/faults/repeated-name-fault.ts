import {ImportFault} from './import-fault.js';

import type {Place} from '../place.js';

/** Two rows have one name in one city: one provider, listed twice. */
export class RepeatedNameFault extends ImportFault {
  override name = 'RepeatedNameFault';

  constructor(place: Place, first: number, found: string) {
    super(place, `each name once in a city (first on line ${first})`, `“${found}”`);
  }
}
