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

/** The offices of La Poste: more than the numbers that keep Luhn's rule. */
const LA_POSTE = '356000000';

/**
 * The Luhn check digit (ISO/IEC 7812-1, annex B) at the end of a SIRET. That of an
 * office of La Poste may keep another rule instead: the sum of all digits is a multiple
 * of five (French Wikipedia, “Système d’identification du répertoire des établissements”, read 2026-12-01).
 */
function hasRightKey(digits: string): boolean {
  const plain = [...digits].reduce((total, digit) => total + Number(digit), 0);
  if (digits.startsWith(LA_POSTE) && plain % 5 === 0) return true;
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 1 : 2);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}
