import {InvalidShapeError} from './invalid-shape-error.js';
import {described, text} from './read.js';

import type {Reader} from './read.js';

/** To the second: what comes after is of the pattern. */
const LENGTH = '2026-11-28T09:30:00'.length;

/**
 * Reads a moment in UTC that a pattern allows, if the calendar has it: a database refuses
 * 31 February, and a page that writes the 99th of a month out stops.
 */
export function moment(maxLength: number, pattern: RegExp): Reader<string> {
  const read = text(maxLength, pattern);
  return described(
    (value, path) => {
      const written = read(value, path);
      const time = Date.parse(written);
      // 31 February becomes 3 March: only a real moment stays the same.
      if (Number.isNaN(time) || new Date(time).toISOString().slice(0, LENGTH) !== written.slice(0, LENGTH)) {
        throw new InvalidShapeError(path, 'a moment of the calendar', value);
      }
      return written;
    },
    (describe) => describe(read),
  );
}
