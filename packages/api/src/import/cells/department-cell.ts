import {readTerritory} from '../../directory/territory.js';
import {faultAt} from '../faults/import-fault.js';

import type {Cell} from '../rows/row.js';

const CODES = new Set(readTerritory().departments.map(({code}) => code));

/** Reads the code of a department, or of a collectivity overseas. */
export function departmentCell(cell: Cell): string {
  // Spreadsheets remove the zero of 01 to 09.
  const code = cell.text.toUpperCase().padStart(2, '0');
  if (!CODES.has(code)) throw faultAt(cell, 'unknown-department', cell.text);
  return code;
}
