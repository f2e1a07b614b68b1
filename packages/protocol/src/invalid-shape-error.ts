import {Cyber17Error} from './cyber-17-error.js';

/** Thrown when data from outside does not have the expected shape. */
export class InvalidShapeError extends Cyber17Error {
  override name = 'InvalidShapeError';

  /** Where in the data, as a path: `providers[3].phone`. */
  readonly path: string;
  readonly expected: string;
  readonly found: string;

  constructor(path: string, expected: string, found: unknown) {
    const shown = describe(found);
    super(`At "${path}": expected ${expected}, found ${shown}.`);
    this.path = path;
    this.expected = expected;
    this.found = shown;
  }
}

/** Describes a value without repeating it: it may be huge or private. */
function describe(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return `an array of ${value.length}`;
  if (typeof value === 'string') return `a string of ${value.length}`;
  if (typeof value === 'number') return `the number ${value}`;
  return typeof value;
}
