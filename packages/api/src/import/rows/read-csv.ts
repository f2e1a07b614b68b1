import {CsvError, parse} from 'csv-parse/sync';

import {faultAt} from '../faults/import-fault.js';
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
  const names = head.record.map((name) => name.trim());
  const wrong = faultsOfHead(names, lineOf(head));
  faults.push(...wrong);
  // With a wrong header every row would be wrong: only the header is reported.
  if (wrong.length > 0) return [];

  return records.flatMap((parsed) => {
    const {record} = parsed;
    const line = lineOf(parsed);
    if (record.length !== names.length) {
      faults.push(faultAt({line}, 'row-width', names.length, record.length));
      return [];
    }
    const filled = names.map((name, index) => [name, record[index]!.trim()]).filter(([, value]) => value);
    return [{line, cells: Object.fromEntries(filled)}];
  });
}

function parseRecords(text: string, faults: ImportFault[]): readonly Parsed[] {
  const head = text.slice(0, text.search(/\n|$/));
  try {
    return parse(text, {
      bom: true,
      delimiter: [';', '\t'].find((sign) => head.includes(sign)) ?? ',',
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
