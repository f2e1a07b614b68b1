import {LanguageFault} from '../faults/language-fault.js';

import type {Cell} from '../row.js';

/** Reads a language by its BCP 47 primary subtag. */
export function languageCell(cell: Cell): string {
  if (!/^[a-z]{2,3}$/.test(cell.text)) throw new LanguageFault(cell, cell.text);
  return cell.text;
}
