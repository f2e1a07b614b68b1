import {LANGS} from '@cyber-17/protocol';

import {compile} from '../compile/compile.js';
import {lint} from '../lint/lint.js';
import {ContentError} from './fault.js';
import {readSource} from './read-source.js';

import type {Compiled} from '../compile/compile.js';
import type {DataDirectory} from './disk-directory.js';
import type {Source} from './read-source.js';
import type {Audience, Lang} from '@cyber-17/protocol';

/** An example of a threat file: answers given, outcome expected. */
export interface Example {
  /** The threat or outcome whose file it is in. */
  readonly of: string;
  readonly file: string;
  readonly audience: Audience;
  readonly given: Readonly<Record<string, string | readonly string[]>>;
  readonly expect: Expectation;
}

export type Expectation = Extract<
  Source['threats'][string]['value']['examples'][number],
  {given: unknown}
>['expect'];

/** The whole content, checked and compiled. */
export interface Content {
  readonly source: Source;
  readonly compiled: Readonly<Record<Lang, Compiled>>;
  readonly launchers: Readonly<Record<string, string>>;
  readonly examples: readonly Example[];
}

/**
 * Reads, checks and compiles the content. A draft is compiled as far as its
 * shape allows, for its editor only.
 *
 * @throws {ContentError} with every fault, if there is one.
 */
export function loadContent(directory: DataDirectory, {draft = false} = {}): Content {
  const {source, faults} = readSource(directory);
  if (!source) throw new ContentError(faults);
  const all = draft ? [] : [...faults, ...lint(source)];
  if (all.length > 0) throw new ContentError(all);
  const compiled = Object.fromEntries(LANGS.map((lang) => [lang, compile(source, lang)]));
  return {
    source,
    compiled: compiled as Record<Lang, Compiled>,
    launchers: Object.fromEntries(
      Object.entries(source.launchers).map(([lang, {value}]) => [lang, value['sentence'] ?? '']),
    ),
    examples: examplesOf(source),
  };
}

function examplesOf(source: Source): readonly Example[] {
  return Object.entries({...source.threats, ...source.outcomes}).flatMap(([of, {file, value}]) =>
    value.examples.flatMap((example) =>
      'given' in example ? [{of, file: file.path, ...example} as Example] : [],
    ),
  );
}
