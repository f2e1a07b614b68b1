import {faultAt} from '../faults/import-fault.js';
import {cellText} from './cell-text.js';
import {COLUMNS, isColumn} from './columns.js';
import {linesOfEntries} from './lines-of-entries.js';

import type {ImportFault} from '../faults/import-fault.js';
import type {Row} from './row.js';

/**
 * Reads an array of objects whose keys are the columns. Lists may be arrays,
 * yes-or-no may be booleans; everything else is text.
 *
 * @param faults - Collects what is wrong; the result is then incomplete.
 */
export function readJson(text: string, faults: ImportFault[]): readonly Row[] {
  const entries = parseEntries(text, faults);
  const lines = entries.length > 0 ? linesOfEntries(text) : [];
  return entries.map((entry, index) => {
    const line = lines[index]!;
    const cells: Record<string, string> = {};
    for (const [column, value] of Object.entries(entry)) {
      if (!isColumn(column)) {
        faults.push(faultAt({line, column}, 'unknown-column', column, COLUMNS));
        continue;
      }
      const cell = textOf(value);
      if (cell === undefined) faults.push(faultAt({line, column}, 'cell-type', typeOf(value)));
      else if (cellText(cell)) cells[column] = cellText(cell);
    }
    return {line, cells};
  });
}

function parseEntries(text: string, faults: ImportFault[]): readonly object[] {
  const refuse = (line: number, reason: string) => {
    faults.push(faultAt({line}, 'json-syntax', reason));
    return [];
  };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return refuse(lineOfError(text, error as SyntaxError), 'text that is not JSON');
  }
  if (!Array.isArray(value)) return refuse(1, typeOf(value));
  // Lines are found by counting objects and arrays: anything else would shift them.
  const stranger = value.findIndex((entry) => typeOf(entry) !== 'an object');
  return stranger < 0 ? value : refuse(1, `${typeOf(value[stranger])} as entry ${stranger + 1}`);
}

/** V8 reports “position 12”, and no position when the text ends too early. */
function lineOfError(text: string, {message}: SyntaxError): number {
  const position = Number(/position (\d+)/.exec(message)?.[1] ?? text.length);
  return text.slice(0, position).split('\n').length;
}

function textOf(value: unknown): string | undefined {
  if (value === null) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  const isList = Array.isArray(value) && value.every((each) => typeof each === 'string');
  return isList ? value.join(' ') : undefined;
}

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'an array';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}
