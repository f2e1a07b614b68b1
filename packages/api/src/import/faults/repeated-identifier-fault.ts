import {ImportFault} from './import-fault.js';

import type {Place} from '../place.js';

/** Two rows have one identifier. */
export class RepeatedIdentifierFault extends ImportFault {
  override name = 'RepeatedIdentifierFault';

  constructor(place: Place, first: number, found: string) {
    super(place, `each identifier once (first on line ${first})`, `“${found}”`);
  }
}
