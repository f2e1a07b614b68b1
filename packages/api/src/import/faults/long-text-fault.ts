import {ImportFault} from './import-fault.js';

import type {Place} from '../place.js';

/** A text is longer than the widget takes. */
export class LongTextFault extends ImportFault {
  override name = 'LongTextFault';

  constructor(place: Place, most: number, found: number) {
    super(place, `at most ${most} characters`, String(found));
  }
}
