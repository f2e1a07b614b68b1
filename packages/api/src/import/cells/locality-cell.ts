import {localitiesAt, localityOf} from '../communes.js';
import {faultAt} from '../faults/import-fault.js';

import type {Locality} from '../communes.js';
import type {Cell} from '../rows/row.js';

/** Reads a postcode that belongs to a current commune. */
export function postcodeCell(cell: Cell): string {
  // Spreadsheets remove the zero of 01000 to 09999.
  const postcode = cell.text.replaceAll(' ', '').padStart(5, '0');
  if (localitiesAt(postcode).length === 0) throw faultAt(cell, 'unknown-postcode', cell.text);
  return postcode;
}

/** Reads a city, which must be one of those at the postcode. */
export function localityCell(postcode: string): (cell: Cell) => Locality {
  return (cell) => {
    const found = localityOf(postcode, cell.text);
    if (found) return found;
    const names = new Set(localitiesAt(postcode).map(({city}) => city));
    throw faultAt(cell, 'city', [...names], cell.text);
  };
}
