import type {KeyPath, SourceFile} from '../source/source-file.js';
import type {Sourced} from '../source/sourced.js';

/** One text that is read, and where it is written. */
export interface WrittenText {
  readonly file: SourceFile;
  readonly at: KeyPath;
  readonly text: string;
}

/** Every text of some words: those of a language, or of one of its parts. */
export function textsOf(words: object): readonly WrittenText[] {
  return Object.values(words).flatMap((part: object) =>
    isSourced(part) ? textsIn(part.file, part.value) : textsOf(part),
  );
}

function isSourced(part: object): part is Sourced<unknown> {
  return 'file' in part && 'value' in part;
}

function textsIn(file: SourceFile, value: unknown, at: KeyPath = []): readonly WrittenText[] {
  if (typeof value === 'string') return [{file, at, text: value}];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => textsIn(file, each, [...at, key]));
}
