/** In front of a text that a spreadsheet would take for a formula. */
export const MASK = "'";

/** The text of a cell: every kind of space is a space, and the mask of an export is gone. */
export function cellText(written: string): string {
  return written
    .replace(/\p{Zs}/gu, ' ')
    .trim()
    .replace(/^'(?=[=+\-@\t\r])/, '');
}

/**
 * The characters of Windows-1252 from 0x80 to 0x9F; where it has none, the control character.
 * Written out, because the decoder of Node 20 has only control characters here.
 */
const FROM_80 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

/** The byte of a character in Windows-1252, if it has one. */
function byteOf(sign: string): number | undefined {
  const place = FROM_80.indexOf(sign);
  if (place >= 0) return 0x80 + place;
  const code = sign.codePointAt(0)!;
  return code <= 0xff ? code : undefined;
}

/**
 * What the first byte of “é”, “«”, “’” or “œ” becomes. Other pairs are real words: “CAFÉ’” would be
 * read as one letter, and so would “SÉCURITÉ®”.
 */
const LEAD = /[ÃÂâÅ]/;

/**
 * Whether a text is UTF-8 that was read as Windows-1252: “Ã©” for “é”. No language writes such words.
 *
 * @param text as it was written: a no-break space is the second half of “à”
 */
export function isGarbled(text: string): boolean {
  if (!LEAD.test(text)) return false;
  const bytes = [...text].map(byteOf);
  if (bytes.includes(undefined)) return false;
  try {
    new TextDecoder('utf-8', {fatal: true}).decode(Uint8Array.from(bytes as number[]));
    return true;
  } catch {
    return false;
  }
}
