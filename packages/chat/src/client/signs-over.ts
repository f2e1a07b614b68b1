import {MAX_NOTE_BYTES, byteLength} from '@cyber-17/protocol/chat';

/** How many characters a note is too long for the server, which counts bytes. */
export function signsOver(note: string): number {
  let room = MAX_NOTE_BYTES;
  return [...note.trim()].filter((sign) => (room -= byteLength(sign)) < 0).length;
}
