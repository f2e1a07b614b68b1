import {checkRow} from './check-row.js';
import {faultsBetween} from './faults/faults-between-rows.js';
import {ImportFault, faultAt} from './faults/import-fault.js';
import {ImportRefusedError} from './faults/import-refused-error.js';
import {UnknownFormatError} from './faults/unknown-format-error.js';
import {readCsv} from './rows/read-csv.js';
import {readJson} from './rows/read-json.js';
import {readText} from './rows/read-text.js';

import type {Row} from './rows/row.js';
import type {Provider} from '@cyber-17/protocol';

/** Readers by file extension. */
const FORMATS: Readonly<Record<string, (text: string, faults: ImportFault[]) => readonly Row[]>> = {
  csv: readCsv,
  json: readJson,
};

/**
 * Reads a whole directory from the bytes of a file.
 *
 * @param file - The name of the file, which tells its format.
 * @param today - The last day on which a label may start, `YYYY-MM-DD`.
 * @throws {UnknownFormatError} if the file is neither CSV nor JSON
 * @throws {ImportRefusedError} with everything that is wrong
 */
export function readDirectory(file: string, bytes: Uint8Array, today: string): readonly Provider[] {
  const read = FORMATS[/\.([a-z]+)$/i.exec(file)?.[1]?.toLowerCase() ?? ''];
  if (!read) throw new UnknownFormatError(file);
  const faults: ImportFault[] = [];
  const rows = rowsOf(bytes, read, faults);
  const placed = rows.flatMap((row) => {
    const provider = checkRow(row, today, faults);
    return provider ? [{line: row.line, provider}] : [];
  });
  faults.push(...faultsBetween(placed));
  if (rows.length === 0 && faults.length === 0) faults.push(faultAt({line: 1}, 'empty-directory'));
  if (faults.length > 0) throw new ImportRefusedError(faults.sort((a, b) => a.line - b.line));
  return placed.map(({provider}) => provider);
}

function rowsOf(
  bytes: Uint8Array,
  read: (text: string, faults: ImportFault[]) => readonly Row[],
  faults: ImportFault[],
): readonly Row[] {
  try {
    return read(readText(bytes), faults);
  } catch (error) {
    if (!(error instanceof ImportFault)) throw error;
    faults.push(error);
    return [];
  }
}
