import {ImportFault} from './import-fault.js';

import type {Place} from '../place.js';

/** A label has a date and is not held. */
export class LabelContradictionFault extends ImportFault {
  override name = 'LabelContradictionFault';

  constructor(place: Place) {
    super(place, 'labelled to be yes where a date stands', 'no');
  }
}
