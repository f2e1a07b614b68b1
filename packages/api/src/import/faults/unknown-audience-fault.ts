import {ImportFault} from './import-fault.js';

import type {Place} from '../place.js';

/** There is no such audience. */
export class UnknownAudienceFault extends ImportFault {
  override name = 'UnknownAudienceFault';

  constructor(place: Place, known: readonly string[], found: string) {
    super(place, `one of ${known.join(', ')}`, `“${found}”`);
  }
}
