/** In front of a text that a spreadsheet would take for a formula. */
export const MASK = "'";

/** The text of a cell: every kind of space is a space, and the mask of an export is gone. */
export function cellText(written: string): string {
  return written
    .replace(/\p{Zs}/gu, ' ')
    .trim()
    .replace(/^'(?=[=+\-@\t\r])/, '');
}

/** The characters that Windows-1252 has for each byte. */
const BYTES = new Map(
  [...new TextDecoder('windows-1252').decode(Uint8Array.from({length: 256}, (_, byte) => byte))].map(
    (sign, byte) => [sign, byte],
  ),
);

/** Whether a text is UTF-8 that was read as Windows-1252: “Ã©” for “é”. No language writes such words. */
export function isGarbled(text: string): boolean {
  const bytes = [...text].map((sign) => BYTES.get(sign));
  if (bytes.every((byte) => byte === undefined || byte < 0x80) || bytes.includes(undefined)) return false;
  try {
    new TextDecoder('utf-8', {fatal: true}).decode(Uint8Array.from(bytes as number[]));
    return true;
  } catch {
    return false;
  }
}
