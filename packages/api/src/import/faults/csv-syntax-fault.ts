import {ImportFault} from './import-fault.js';

import type {Place} from '../place.js';

/** A quote of the table is opened or closed where it cannot be. */
export class CsvSyntaxFault extends ImportFault {
  override name = 'CsvSyntaxFault';

  constructor(place: Place, code: string) {
    super(place, 'a table in CSV', code);
  }
}
