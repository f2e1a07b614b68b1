import {faultAt} from '../faults/import-fault.js';

import type {Cell} from '../rows/row.js';

/**
 * Reads the day since which a label is held.
 *
 * @param today - The last day allowed, `YYYY-MM-DD`.
 */
export function dayCell(today: string): (cell: Cell) => string {
  return (cell) => {
    const {text} = cell;
    if (!isDay(text)) throw faultAt(cell, 'label-date', text);
    if (text > today) throw faultAt(cell, 'future-label', today, text);
    return text;
  };
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  // 30 February becomes 2 March: only a real day stays the same.
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
