import {ImportFault} from './import-fault.js';

import type {Place} from '../place.js';

/** The file is not UTF-8: a spreadsheet saved it in an older encoding. */
export class UnreadableTextFault extends ImportFault {
  override name = 'UnreadableTextFault';

  constructor(place: Place) {
    super(place, 'text in UTF-8 (“CSV UTF-8” in a spreadsheet)', 'bytes that are not');
  }
}
