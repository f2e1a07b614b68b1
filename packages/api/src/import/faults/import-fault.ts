import {Cyber17Error} from '@cyber-17/protocol';

import type {Place} from '../place.js';

/** A value longer than this is cut where it is repeated. */
const LONGEST_SHOWN = 60;

/**
 * The root of what can be wrong in a file of providers: where, what was
 * expected and what was found. One subclass per cause.
 */
export abstract class ImportFault extends Cyber17Error {
  override name = 'ImportFault';

  /** Line in the file, from 1. */
  readonly line: number;
  /** Name of the column or key; absent when the whole line is meant. */
  readonly column: string | undefined;
  readonly expected: string;
  readonly found: string;

  constructor({line, column}: Place, expected: string, found: string) {
    const shown = found.length > LONGEST_SHOWN ? `${found.slice(0, LONGEST_SHOWN)}…` : found;
    super(`line ${line}${column ? `, ${column}` : ''}: expected ${expected}, found ${shown}.`);
    this.line = line;
    this.column = column;
    this.expected = expected;
    this.found = shown;
  }
}
