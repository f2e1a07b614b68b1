import {ImportFault, faultAt} from '../faults/import-fault.js';

import type {Column} from './columns.js';
import type {Cell, Row} from './row.js';

/** Reads the cells of one row and collects what is wrong instead of stopping. */
export class RowReader {
  readonly #row: Row;
  readonly #faults: ImportFault[];

  constructor(row: Row, faults: ImportFault[]) {
    this.#row = row;
    this.#faults = faults;
  }

  /** The value of a cell; `undefined` if it is wrong or empty. An empty cell is a fault. */
  required<T>(column: Column, read: (cell: Cell) => T): T | undefined {
    if (this.#row.cells[column] === undefined) {
      this.#faults.push(faultAt({line: this.#row.line, column}, 'missing-value'));
      return undefined;
    }
    return this.optional(column, read);
  }

  /** The value of a cell; `undefined` if it is wrong or empty. */
  optional<T>(column: Column, read: (cell: Cell) => T): T | undefined {
    const text = this.#row.cells[column];
    if (text === undefined) return undefined;
    try {
      return read({line: this.#row.line, column, text});
    } catch (error) {
      if (!(error instanceof ImportFault)) throw error;
      this.#faults.push(error);
      return undefined;
    }
  }
}
