import {ImportFault} from './import-fault.js';

import type {Place} from '../place.js';

/** A column that every row needs is absent. */
export class MissingColumnFault extends ImportFault {
  override name = 'MissingColumnFault';

  constructor(place: Place, present: readonly string[]) {
    super(place, `a column “${place.column}”`, `${present.join(', ') || 'no column'}`);
  }
}
