import {Cyber17Error} from '@cyber-17/protocol';

import {FAULTS} from './fault-table.js';

import type {Place} from '../rows/place.js';
import type {FaultCode} from './fault-table.js';

/** A longer value is cut where it is repeated. */
const MAX_SHOWN_LENGTH = 60;

/**
 * Something that is wrong in a file of providers: where, what was expected and
 * what was found. The importer collects all of them before it refuses a file.
 */
export class ImportFault extends Cyber17Error {
  override name = 'ImportFault';

  readonly code: FaultCode;
  /** Line in the file, from 1. */
  readonly line: number;
  /** Name of the column or key; absent if the whole line is meant. */
  readonly column: string | undefined;
  readonly expected: string;
  readonly found: string;

  constructor(code: FaultCode, {line, column}: Place, expected: string, found: string) {
    const shown = found.length > MAX_SHOWN_LENGTH ? `${found.slice(0, MAX_SHOWN_LENGTH)}…` : found;
    super(`line ${line}${column ? `, ${column}` : ''}: expected ${expected}, found ${shown}.`);
    this.code = code;
    this.line = line;
    this.column = column;
    this.expected = expected;
    this.found = shown;
  }
}

/** Makes the fault of a code, with the facts that its entry in the table asks for. */
export function faultAt<C extends FaultCode>(
  place: Place,
  code: C,
  ...facts: Parameters<(typeof FAULTS)[C]>
): ImportFault {
  const describe = FAULTS[code] as (...facts: unknown[]) => {
    readonly expected: string;
    readonly found: string;
  };
  const {expected, found} = describe(...facts);
  return new ImportFault(code, place, expected, found);
}
