import type {Column} from './columns.js';

/** One provider from the file, before any check. */
export interface Row {
  /** The line where it starts, from 1. */
  readonly line: number;
  /** The trimmed value of each column; absent if empty. */
  readonly cells: Readonly<Partial<Record<Column, string>>>;
}

/** One value of a row. */
export interface Cell {
  readonly line: number;
  readonly column: Column;
  readonly text: string;
}
