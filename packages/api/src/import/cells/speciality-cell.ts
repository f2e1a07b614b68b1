import {SPECIALITIES} from '@cyber-17/protocol';

import {faultAt} from '../faults/import-fault.js';

import type {Cell} from '../rows/row.js';
import type {Speciality} from '@cyber-17/protocol';

/** Reads the name of a speciality. */
export function specialityCell(cell: Cell): Speciality {
  const found = SPECIALITIES.find((speciality) => speciality === cell.text);
  if (!found) throw faultAt(cell, 'unknown-speciality', SPECIALITIES, cell.text);
  return found;
}
