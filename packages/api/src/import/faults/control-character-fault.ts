import {ImportFault} from './import-fault.js';

import type {Place} from '../place.js';

/** A text holds a sign that cannot be seen, or that turns the direction of what follows. */
export class ControlCharacterFault extends ImportFault {
  override name = 'ControlCharacterFault';

  constructor(place: Place, code: number) {
    super(place, 'visible characters', `U+${code.toString(16).toUpperCase().padStart(4, '0')}`);
  }
}
