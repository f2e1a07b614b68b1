import {described, text, whole} from '../read.js';
import {InvalidShapeError} from '../invalid-shape-error.js';
import {moment} from '../moment.js';
import {MAX_SEQ} from './limits.js';

import type {Reader} from '../read.js';

/** Reads an id: of a conversation, an officer, or a message that its sender named. */
export const readId: Reader<string> = text(
  36,
  /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
);

/** Reads the number of an event in its conversation; 0 is before the first. */
export const readSeq: Reader<number> = whole(0, MAX_SEQ);

/** Reads a visitor's token: what the server gave, to be sent back as it is. */
export const readToken: Reader<string> = text(100, /^[A-Za-z0-9_-]{40,100}$/);

/** Reads a moment: UTC, to the millisecond. */
export const readMoment: Reader<string> = moment(24, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);

/** Reads a word of a closed vocabulary of content, by its id. */
export const readKey: Reader<string> = text(60, /^[a-z0-9][a-z0-9.-]*$/);

/** Reads a name that is shown to others. */
export const readName: Reader<string> = text(80, /\S/);

/** Reads a text of at most this many bytes in UTF-8. */
export function textOfBytes(maxBytes: number): Reader<string> {
  return described(
    (value, path) => {
      if (typeof value !== 'string' || value.length > maxBytes || byteLength(value) > maxBytes) {
        throw new InvalidShapeError(path, `a string of at most ${maxBytes} bytes`, value);
      }
      if (!/\S/.test(value)) throw new InvalidShapeError(path, 'a string that is not blank', value);
      return value;
    },
    () => ({type: 'string', maxLength: maxBytes, pattern: '\\S'}),
  );
}

/** The length of a string in UTF-8, in bytes. Half a surrogate pair counts as U+FFFD, which replaces it. */
export function byteLength(value: string): number {
  let bytes = 0;
  for (const character of value) {
    const code = character.codePointAt(0)!;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}
