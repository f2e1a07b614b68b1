import {MAX_BODY_BYTES, MAX_MESSAGE_BYTES, byteLength} from '@cyber-17/protocol/chat';

import type {CaseLine} from '@cyber-17/protocol';

/** What a message carries besides its text: ids, type, language, punctuation. */
const ENVELOPE_BYTES = 300;
const MAX_JSON_BYTES = MAX_MESSAGE_BYTES - ENVELOPE_BYTES;

const jsonBytes = (value: unknown) => byteLength(JSON.stringify(value));

/** Cuts a text into parts that the server takes, at spaces where there are some. */
export function fitText(text: string): readonly string[] {
  const parts: string[] = [];
  let part = '';
  let size = sizeOf(part);
  for (const piece of text.trim().match(/\s?\S*/g) ?? []) {
    for (const bit of fits(sizeOf(piece)) ? [piece] : [...piece]) {
      // Added up: to measure the part anew for each bit takes seconds on a long text.
      const own = sizeOf(bit);
      size = {bytes: size.bytes + own.bytes, json: size.json + own.json};
      if (!fits(size)) {
        parts.push(part);
        part = '';
        size = own;
      }
      part += bit;
    }
  }
  return [...parts, part].map((each) => each.trim()).filter(Boolean);
}

/** The bytes of a text, and those of its JSON without the quotes. */
const sizeOf = (text: string) => ({bytes: byteLength(text), json: jsonBytes(text) - 2});

const fits = ({bytes, json}: ReturnType<typeof sizeOf>) =>
  bytes <= MAX_BODY_BYTES && json + 2 <= MAX_JSON_BYTES;

/** The lines of a case in parts, each of a size that the server takes. */
export function fitLines(lines: readonly CaseLine[]): readonly (readonly CaseLine[])[] {
  const parts: CaseLine[][] = [];
  for (const line of lines) {
    const last = parts.at(-1);
    if (last && jsonBytes([...last, line]) <= MAX_JSON_BYTES) last.push(line);
    else parts.push([line]);
  }
  return parts;
}
