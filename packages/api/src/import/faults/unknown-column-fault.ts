import {ImportFault} from './import-fault.js';

import type {Place} from '../place.js';

/** A column or key has a name that we do not know: a typing error would lose its values. */
export class UnknownColumnFault extends ImportFault {
  override name = 'UnknownColumnFault';

  constructor(place: Place, known: readonly string[]) {
    super(place, `one of ${known.join(', ')}`, `“${place.column}”`);
  }
}
