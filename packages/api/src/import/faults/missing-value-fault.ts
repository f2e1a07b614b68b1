import {ImportFault} from './import-fault.js';

import type {Place} from '../place.js';

/** A value that every provider needs is empty. */
export class MissingValueFault extends ImportFault {
  override name = 'MissingValueFault';

  constructor(place: Place) {
    super(place, 'a value', 'nothing');
  }
}
