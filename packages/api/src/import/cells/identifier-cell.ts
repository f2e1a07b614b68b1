import {faultAt} from '../faults/import-fault.js';

import type {Cell} from '../rows/row.js';

/** Reads a SIRET, spaces allowed, or an identifier chosen by the operator. */
export function identifierCell(cell: Cell): string {
  const {text} = cell;
  if (/^[\d ]+$/.test(text)) {
    const digits = text.replaceAll(' ', '');
    if (digits.length !== 14 || !hasRightKey(digits)) throw faultAt(cell, 'identifier', text);
    return digits;
  }
  if (!/^[a-z0-9-]{1,40}$/.test(text)) throw faultAt(cell, 'identifier', text);
  return text;
}

/** The Luhn check digit (ISO/IEC 7812-1, annex B) at the end of a SIRET. */
function hasRightKey(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 1 : 2);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}
