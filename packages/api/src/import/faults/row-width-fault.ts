import {ImportFault} from './import-fault.js';

import type {Place} from '../place.js';

/** A row has more or fewer cells than the head: a separator is too many or missing. */
export class RowWidthFault extends ImportFault {
  override name = 'RowWidthFault';

  constructor(place: Place, expected: number, found: number) {
    super(place, `${expected} cells`, String(found));
  }
}
