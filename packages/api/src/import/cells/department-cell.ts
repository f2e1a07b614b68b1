import {readTerritory} from '../../directory/territory.js';
import {UnknownDepartmentFault} from '../faults/unknown-department-fault.js';

import type {Cell} from '../row.js';

const CODES = new Set(readTerritory().departments.map(({code}) => code));

/** Reads the code of a department, or of a collectivity overseas. */
export function departmentCell(cell: Cell): string {
  // Spreadsheets take the zero from 01 to 09.
  const code = cell.text.toUpperCase().padStart(2, '0');
  if (!CODES.has(code)) throw new UnknownDepartmentFault(cell, cell.text);
  return code;
}
