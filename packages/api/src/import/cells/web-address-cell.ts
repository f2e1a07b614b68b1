import {faultAt} from '../faults/import-fault.js';

import type {Cell} from '../rows/row.js';

/** The most characters that the widget accepts. */
const MOST = 200;

/** Reads the address of a site and normalises it as browsers do. */
export function webAddressCell(cell: Cell): string {
  const url = URL.canParse(cell.text) ? new URL(cell.text) : undefined;
  const isWeb = url?.protocol === 'https:' && /\.[a-z][a-z0-9-]*$/.test(url.hostname);
  if (!isWeb || url.username || url.password || url.href.length > MOST) {
    throw faultAt(cell, 'web-address', cell.text);
  }
  return url.href;
}
