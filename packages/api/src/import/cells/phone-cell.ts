import {faultAt} from '../faults/import-fault.js';

import type {Cell} from '../rows/row.js';

/** Country codes within the French numbering plan, dialled as 0 and nine digits (Arcep). */
const FRENCH = /^\+(?:33|262|590|594|596)(?:0)?(\d{9})$/;

/**
 * Reads a phone number and formats it as dialled in France: ten digits in pairs, or
 * + and the country code (E.164) outside the French plan, as in New Caledonia,
 * Polynesia or Monaco.
 */
export function phoneCell(cell: Cell): string {
  const dialled = cell.text.replace(/\(0\)/, '').replace(/[\s.\-/\u2010\u2011]/g, '');
  const national = dialled.replace(FRENCH, '0$1');
  if (/^0[1-9]\d{8}$/.test(national)) return national.replace(/(?=(?:\d\d)+$)(?!^)/g, ' ');
  if (/^\+(?!33)[1-9]\d{7,14}$/.test(national)) return national;
  throw faultAt(cell, 'phone', cell.text);
}
