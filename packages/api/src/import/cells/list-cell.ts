import {faultAt} from '../faults/import-fault.js';

import type {Cell} from '../rows/row.js';

/** Reads values separated by spaces, commas, semicolons or bars; each once, in order. Separators alone are a fault. */
export function listCell<T extends string>(entry: (cell: Cell) => T): (cell: Cell) => readonly T[] {
  return (cell) => {
    const values = cell.text.split(/[\s,;|]+/).filter(Boolean);
    if (values.length === 0) throw faultAt(cell, 'missing-value');
    return [...new Set(values.map((text) => entry({...cell, text})))].sort();
  };
}
