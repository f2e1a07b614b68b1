import {faultAt} from '../faults/import-fault.js';

const LINE_FEED = 0x0a;

/**
 * The text of a file: UTF-8 without a mark, lines ended by a line feed.
 *
 * @throws {UnreadableTextFault} when the bytes are not UTF-8.
 */
export function readText(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes).replace(/\r\n?/g, '\n');
  } catch {
    throw faultAt({line: lineOfFault(bytes)}, 'unreadable-text');
  }
}

/** The first line that cannot be decoded by itself: no letter of UTF-8 holds a line feed. */
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
