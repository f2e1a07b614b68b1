import {ImportFault} from './import-fault.js';

import type {Place} from '../place.js';

/** The department is another than that of the commune. */
export class DepartmentMismatchFault extends ImportFault {
  override name = 'DepartmentMismatchFault';

  constructor(place: Place, expected: string, found: string) {
    super(place, `${expected}, where the commune lies`, `“${found}”`);
  }
}
