import {CsvError, parse} from 'csv-parse/sync';

import {faultAt} from '../faults/import-fault.js';
import {cellText, isGarbled} from './cell-text.js';
import {REQUIRED, isColumn, COLUMNS} from './columns.js';

import type {ImportFault} from '../faults/import-fault.js';
import type {Row} from './row.js';

/** A record from the parser. */
interface Parsed {
  readonly record: readonly string[];
  readonly info: {readonly lines: number};
}

/**
 * Reads a table whose first line names its columns. Spreadsheets in French separate
 * cells by semicolons: the header tells which separator is used.
 *
 * @param faults - Collects what is wrong; the result is then incomplete.
 */
export function readCsv(text: string, faults: ImportFault[]): readonly Row[] {
  const [head, ...records] = parseRecords(text, faults);
  if (!head) return [];
  const written = head.record.map(cellText);
  // Spreadsheets add empty columns at the end.
  const names = written.slice(0, filledWidth(written));
  const wrong = faultsOfHead(names, lineOf(head));
  faults.push(...wrong);
  // With a wrong header every row would be wrong: only the header is reported.
  if (wrong.length > 0) return [];

  return records.flatMap((parsed) => {
    const line = lineOf(parsed);
    const cells = parsed.record.map(cellText);
    const width = Math.max(names.length, filledWidth(cells));
    // Fewer than the header, or more than empty ones.
    if (cells.length < names.length || width > names.length) {
      faults.push(faultAt({line}, 'row-width', names.length, Math.min(cells.length, width)));
      return [];
    }
    const filled = names.flatMap((name, index) => (cells[index] ? [[name, cells[index]] as const] : []));
    for (const [index, column] of names.entries()) {
      const found = parsed.record[index]!;
      if (isGarbled(found)) faults.push(faultAt({line, column}, 'garbled-text', found)); // defence: garbled-text
    }
    return [{line, cells: Object.fromEntries(filled)}];
  });
}

/** How many cells there are, the empty ones at the end apart. */
function filledWidth(cells: readonly string[]): number {
  return cells.reduce((width, cell, index) => (cell ? index + 1 : width), 0);
}

/** The line that tells a spreadsheet which separator follows. */
const SEPARATOR_LINE = /^\ufeff?"?sep=(.)"?[^\S\n]*(?=\n)/i;

function parseRecords(text: string, faults: ImportFault[]): readonly Parsed[] {
  const separator = SEPARATOR_LINE.exec(text)?.[1];
  // The line stays, empty: the others keep their numbers.
  const table = text.replace(SEPARATOR_LINE, '');
  const head = /\S.*/.exec(table)?.[0] ?? '';
  try {
    return parse(table, {
      bom: true,
      delimiter: separator ?? [';', '\t'].find((sign) => head.includes(sign)) ?? ',',
      info: true,
      record_delimiter: '\n',
      relax_column_count: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
    }) as unknown as readonly Parsed[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    faults.push(faultAt({line: Number(error['lines'] ?? 1)}, 'csv-syntax', error.code));
    return [];
  }
}

/** The parser reports the line where a record ends; cells may contain line feeds. */
function lineOf({record, info}: Parsed): number {
  return info.lines - record.reduce((feeds, cell) => feeds + cell.split('\n').length - 1, 0);
}

function faultsOfHead(names: readonly string[], line: number): readonly ImportFault[] {
  return [
    ...names
      .filter((name) => !isColumn(name))
      .map((column) => faultAt({line, column}, 'unknown-column', column, COLUMNS)),
    ...REQUIRED.filter((column) => !names.includes(column)).map((column) =>
      faultAt({line, column}, 'missing-column', column, names),
    ),
    ...names
      .filter((name, index) => names.indexOf(name) < index)
      .map((column) => faultAt({line, column}, 'repeated-column')),
  ];
}
