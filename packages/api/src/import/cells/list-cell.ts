import type {Cell} from '../rows/row.js';

/** Reads values separated by spaces, commas, semicolons or bars; each once, in order. */
export function listCell<T extends string>(entry: (cell: Cell) => T): (cell: Cell) => readonly T[] {
  return (cell) => {
    const values = cell.text.split(/[\s,;|]+/).filter(Boolean);
    return [...new Set(values.map((text) => entry({...cell, text})))].sort();
  };
}
