import {ImportFault} from './import-fault.js';

import type {Place} from '../place.js';

/** A page of the directory would hold more than the widget takes. */
export class CrowdedPageFault extends ImportFault {
  override name = 'CrowdedPageFault';

  constructor(place: Place, department: string, most: number, found: number) {
    super(place, `at most ${most} providers on the page ${department}`, String(found));
  }
}
