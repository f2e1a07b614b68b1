import {faultAt} from '../faults/import-fault.js';

import type {Cell} from '../rows/row.js';

/** The values that spreadsheets in French or English write. */
const WORDS: Readonly<Record<string, boolean>> = {
  yes: true,
  oui: true,
  true: true,
  vrai: true,
  '1': true,
  no: false,
  non: false,
  false: false,
  faux: false,
  '0': false,
};

/** Reads a yes or a no. */
export function flagCell(cell: Cell): boolean {
  const word = cell.text.toLowerCase();
  if (!Object.hasOwn(WORDS, word)) throw faultAt(cell, 'flag', cell.text);
  return WORDS[word]!;
}
