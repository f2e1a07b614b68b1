import {ImportFault} from './import-fault.js';

import type {Place} from '../place.js';

/** The date of the label is no day of the calendar. */
export class LabelDateFault extends ImportFault {
  override name = 'LabelDateFault';

  constructor(place: Place, found: string) {
    super(place, 'a day, YYYY-MM-DD', `“${found}”`);
  }
}
