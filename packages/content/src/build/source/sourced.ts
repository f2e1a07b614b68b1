import type {SourceFile} from './source-file.js';

/** A value and the file it was read from, so that faults can say where. */
export interface Sourced<T> {
  readonly file: SourceFile;
  readonly value: T;
}
