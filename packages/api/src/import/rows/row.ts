import type {Column} from './columns.js';

/** One provider as it stands in the file, before any check. */
export interface Row {
  /** Where it begins, from 1. */
  readonly line: number;
  /** What stands in each column, without spaces around; absent when empty. */
  readonly cells: Readonly<Partial<Record<Column, string>>>;
}

/** One value of a row. */
export interface Cell {
  readonly line: number;
  readonly column: Column;
  readonly text: string;
}
