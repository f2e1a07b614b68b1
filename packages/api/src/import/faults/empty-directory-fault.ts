import {ImportFault} from './import-fault.js';

import type {Place} from '../place.js';

/** The file has no provider: it would empty the directory. */
export class EmptyDirectoryFault extends ImportFault {
  override name = 'EmptyDirectoryFault';

  constructor(place: Place) {
    super(place, 'at least one provider', 'none');
  }
}
