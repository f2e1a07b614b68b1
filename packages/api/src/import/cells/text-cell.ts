import {faultAt} from '../faults/import-fault.js';

import type {Cell} from '../rows/row.js';

/** Control characters, line breaks, and characters that reorder the text around them. */
const HIDDEN = /[\p{Cc}\p{Zl}\p{Zp}\u200E\u200F\u202A-\u202E\u2066-\u2069]/u;

/**
 * Reads a text that is displayed.
 *
 * @param most - The maximum length in UTF-16 units, as the widget counts.
 */
export function textCell(most: number): (cell: Cell) => string {
  return (cell) => {
    const hidden = HIDDEN.exec(cell.text);
    if (hidden) throw faultAt(cell, 'control-character', hidden[0].codePointAt(0)!);
    if (cell.text.length > most) throw faultAt(cell, 'long-text', most, cell.text.length);
    return cell.text;
  };
}
