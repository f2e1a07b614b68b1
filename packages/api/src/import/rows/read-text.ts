import {faultAt} from '../faults/import-fault.js';

const LINE_FEED = 0x0a;

/**
 * Decodes a file: UTF-8, with the byte order mark removed and line feeds as line ends.
 *
 * @throws {ImportFault} `unreadable-text` if the bytes are not UTF-8
 */
export function readText(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes).replace(/\r\n?/g, '\n');
  } catch {
    throw faultAt({line: lineOfFault(bytes)}, 'unreadable-text');
  }
}

/** The first line that cannot be decoded on its own: no character of UTF-8 contains a line feed. */
function lineOfFault(bytes: Uint8Array): number {
  let line = 1;
  for (let start = 0; start < bytes.length; line++) {
    const next = bytes.indexOf(LINE_FEED, start);
    const end = next < 0 ? bytes.length : next;
    try {
      new TextDecoder('utf-8', {fatal: true}).decode(bytes.subarray(start, end));
    } catch {
      return line;
    }
    start = end + 1;
  }
  return line;
}
