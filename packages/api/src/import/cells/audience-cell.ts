import {AUDIENCES} from '@cyber-17/protocol';

import {UnknownAudienceFault} from '../faults/unknown-audience-fault.js';

import type {Cell} from '../row.js';
import type {Audience} from '@cyber-17/protocol';

/** Reads the name of an audience. */
export function audienceCell(cell: Cell): Audience {
  const found = AUDIENCES.find((audience) => audience === cell.text);
  if (!found) throw new UnknownAudienceFault(cell, AUDIENCES, cell.text);
  return found;
}
