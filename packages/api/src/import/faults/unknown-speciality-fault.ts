import {ImportFault} from './import-fault.js';

import type {Place} from '../place.js';

/** There is no such speciality. */
export class UnknownSpecialityFault extends ImportFault {
  override name = 'UnknownSpecialityFault';

  constructor(place: Place, known: readonly string[], found: string) {
    super(place, `one of ${known.join(', ')}`, `“${found}”`);
  }
}
