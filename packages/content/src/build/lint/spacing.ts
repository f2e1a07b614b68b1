import type {Fault} from '../source/fault.js';
import type {KeyPath} from '../source/source-file.js';
import type {Sourced} from '../source/sourced.js';
import type {Rule} from './rule.js';

/** An ordinary space where French has one that never breaks the line. */
const BREAKS = /\S [;?!»](?![\p{L}\p{N}])|« |\S :(?=\s|$)/u;

/** French sets ; ? ! and « » off with U+202F, and : with U+00A0, so that none begins a line. */
export const spacing: Rule = ({locales: {fr}}) => {
  const files: readonly Sourced<unknown>[] = Object.values(fr).flatMap((part) =>
    isSourced(part) ? [part] : Object.values(part),
  );
  return files.flatMap((from) => faultsIn(from, from.value));
};

function isSourced(part: unknown): part is Sourced<unknown> {
  return typeof part === 'object' && part !== null && 'file' in part && 'value' in part;
}

function faultsIn(from: Sourced<unknown>, value: unknown, at: KeyPath = []): readonly Fault[] {
  if (typeof value === 'string') {
    const expected = 'U+202F before ; ? ! » and after «, U+00A0 before :';
    return BREAKS.test(value) ? [from.file.fault('spacing', at, expected, value)] : [];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => faultsIn(from, each, [...at, key]));
}
