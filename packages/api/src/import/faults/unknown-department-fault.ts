import {ImportFault} from './import-fault.js';

import type {Place} from '../place.js';

/** There is no such department. */
export class UnknownDepartmentFault extends ImportFault {
  override name = 'UnknownDepartmentFault';

  constructor(place: Place, found: string) {
    super(place, 'the code of a department, like 35, 2A or 974', `“${found}”`);
  }
}
