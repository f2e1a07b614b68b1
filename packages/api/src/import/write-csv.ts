import {postcodesOf} from './communes.js';
import {COLUMNS} from './rows/columns.js';

import type {Column} from './rows/columns.js';
import type {Provider} from '@cyber-17/protocol';

/** Writes a directory as a table that can be imported, with the first postcode of each city. */
export function writeCsv(providers: readonly Provider[]): string {
  return [COLUMNS.join(','), ...providers.map(lineOf), ''].join('\n');
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
  return COLUMNS.map((column) => quoted(cells[column] ?? '')).join(',');
}

function quoted(cell: string): string {
  return /[",;\t\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
