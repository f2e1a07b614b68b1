import {ImportFault} from './import-fault.js';

import type {Place} from '../place.js';

/** A value of JSON is neither text, number, boolean nor a list of texts. */
export class CellTypeFault extends ImportFault {
  override name = 'CellTypeFault';

  constructor(place: Place, found: string) {
    super(place, 'text, a boolean or a list of texts', found);
  }
}
