import {ImportFault} from './import-fault.js';

import type {Place} from '../place.js';

/** A language is not written as its BCP 47 primary subtag. */
export class LanguageFault extends ImportFault {
  override name = 'LanguageFault';

  constructor(place: Place, found: string) {
    super(place, 'two or three letters, like fr', `“${found}”`);
  }
}
