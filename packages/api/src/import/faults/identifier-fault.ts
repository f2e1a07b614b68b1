import {ImportFault} from './import-fault.js';

import type {Place} from '../place.js';

/** The identifier is no SIRET with a right key, and no name of the operator's own. */
export class IdentifierFault extends ImportFault {
  override name = 'IdentifierFault';

  constructor(place: Place, found: string) {
    super(
      place,
      'a SIRET (14 digits with a right key) or a name in a-z, 0-9 and -, at most 40',
      `“${found}”`,
    );
  }
}
