import {SPECIALITIES} from '@cyber-17/protocol';

import {UnknownSpecialityFault} from '../faults/unknown-speciality-fault.js';

import type {Cell} from '../row.js';
import type {Speciality} from '@cyber-17/protocol';

/** Reads the name of a speciality. */
export function specialityCell(cell: Cell): Speciality {
  const found = SPECIALITIES.find((speciality) => speciality === cell.text);
  if (!found) throw new UnknownSpecialityFault(cell, SPECIALITIES, cell.text);
  return found;
}
