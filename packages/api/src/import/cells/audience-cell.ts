import {AUDIENCES} from '@cyber-17/protocol';

import {faultAt} from '../faults/import-fault.js';

import type {Cell} from '../rows/row.js';
import type {Audience} from '@cyber-17/protocol';

/** Reads the name of an audience. */
export function audienceCell(cell: Cell): Audience {
  const found = AUDIENCES.find((audience) => audience === cell.text);
  if (!found) throw faultAt(cell, 'unknown-audience', AUDIENCES, cell.text);
  return found;
}
