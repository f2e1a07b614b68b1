import {ImportFault} from './import-fault.js';

import type {Place} from '../place.js';

/** The file is not JSON. */
export class JsonSyntaxFault extends ImportFault {
  override name = 'JsonSyntaxFault';

  constructor(place: Place, reason: string) {
    super(place, 'an array of objects in JSON', reason);
  }
}
