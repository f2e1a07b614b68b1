import {ImportFault} from './import-fault.js';

import type {Place} from '../place.js';

/** The address of the site is none that may be linked. */
export class WebAddressFault extends ImportFault {
  override name = 'WebAddressFault';

  constructor(place: Place, found: string) {
    super(place, 'an https address without a user name, at most 200 characters', `“${found}”`);
  }
}
