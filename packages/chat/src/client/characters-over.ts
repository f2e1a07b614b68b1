import {MAX_NOTE_BYTES, byteLength} from '@cyber-17/protocol/chat';

/** How many characters a note is too long for the server, which counts bytes. */
export function charactersOver(note: string): number {
  let room = MAX_NOTE_BYTES;
  return [...note.trim()].filter((character) => (room -= byteLength(character)) < 0).length;
}
