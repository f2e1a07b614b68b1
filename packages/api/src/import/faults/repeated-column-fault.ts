import {ImportFault} from './import-fault.js';

import type {Place} from '../place.js';

/** Two columns have one name. */
export class RepeatedColumnFault extends ImportFault {
  override name = 'RepeatedColumnFault';

  constructor(place: Place) {
    super(place, 'each column once', 'it twice');
  }
}
