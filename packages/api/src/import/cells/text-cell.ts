import {faultAt} from '../faults/import-fault.js';

import type {Cell} from '../rows/row.js';

/**
 * Control characters, line breaks, and characters that nobody sees or that reorder the text around
 * them. The joiners of Arabic and of Indic scripts change how letters look, and stay; so does the
 * choice between two pictures of one sign.
 */
const HIDDEN = /(?![\u200C\u200D\uFE0E\uFE0F])[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\p{Zl}\p{Zp}]/u;

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
