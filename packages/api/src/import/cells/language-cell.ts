import {faultAt} from '../faults/import-fault.js';

import type {Cell} from '../rows/row.js';

/** Reads a language by its BCP 47 primary subtag. */
export function languageCell(cell: Cell): string {
  if (!/^[a-z]{2,3}$/.test(cell.text)) throw faultAt(cell, 'language', cell.text);
  return cell.text;
}
