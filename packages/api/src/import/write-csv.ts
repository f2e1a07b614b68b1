import {postcodesOf} from './communes.js';
import {COLUMNS} from './rows/columns.js';
import {MASK} from './rows/cell-text.js';

import type {Column} from './rows/columns.js';
import type {Provider} from '@cyber-17/protocol';

/** Makes spreadsheets read the table as UTF-8, and not in the code page of the system. */
const BYTE_ORDER_MARK = '\ufeff';

/** Writes a directory as a table that can be imported, with the first postcode of each city. */
export function writeCsv(providers: readonly Provider[]): string {
  return BYTE_ORDER_MARK + [COLUMNS.join(','), ...providers.map(lineOf), ''].join('\n');
}

function lineOf(provider: Provider): string {
  const {serves, audiences, specialities, languages, remote, labelled, ...texts} = provider;
  const cells: Partial<Record<Column, string | undefined>> = {
    ...texts,
    postcode: postcodesOf(provider.department, provider.city)[0],
    serves: serves.join(' '),
    remote: remote ? 'yes' : 'no',
    audiences: audiences.join(' '),
    specialities: specialities.join(' '),
    labelled: labelled ? 'yes' : 'no',
    languages: languages?.join(' '),
  };
  return COLUMNS.map((column) => quoted(masked(cells[column] ?? ''))).join(',');
}

/** A spreadsheet takes what begins so for a formula, and runs it. */
function masked(cell: string): string {
  return cell.replace(/^(?=[=+\-@\t\r])/, MASK); // defence: no-formula
}

function quoted(cell: string): string {
  return /[",;\t\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
