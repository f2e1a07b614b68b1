import {ImportFault} from './import-fault.js';

import type {Place} from '../place.js';

/** The label would begin after today. */
export class FutureLabelFault extends ImportFault {
  override name = 'FutureLabelFault';

  constructor(place: Place, today: string, found: string) {
    super(place, `a day up to ${today}`, `“${found}”`);
  }
}
