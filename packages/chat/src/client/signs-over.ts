import {MAX_NOTE_BYTES, byteLength} from '@cyber-17/protocol/chat';

/** How many signs at the end of a note are more than the server takes, which counts octets. */
export function signsOver(note: string): number {
  let room = MAX_NOTE_BYTES;
  return [...note.trim()].filter((sign) => (room -= byteLength(sign)) < 0).length;
}
