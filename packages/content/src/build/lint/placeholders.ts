import {LANGS} from '@cyber-17/protocol';

import {TO_WRITE} from '../scaffold/to-write.js';

import type {Fault} from '../source/fault.js';
import type {Sourced} from '../source/sourced.js';
import type {KeyPath} from '../source/source-file.js';
import type {Rule} from './rule.js';

/** Every placeholder that `npm run content -- new` wrote has been replaced. */
export const placeholders: Rule = (source) => {
  const {threats, outcomes, actions, locales} = source;
  const files: readonly Sourced<unknown>[] = [
    ...[threats, outcomes, actions].flatMap((all) => Object.values<Sourced<unknown>>(all)),
    ...LANGS.flatMap((lang) => [
      ...Object.values(locales[lang].conclusions),
      ...Object.values(locales[lang].actions),
    ]),
  ];
  return files.flatMap(({file, value}) =>
    placeholdersIn(value).map(([at, text]): Fault =>
      file.fault('to-write', at, `${at.join('.')} to be written`, text.trim()),
    ),
  );
};

function placeholdersIn(value: unknown, at: KeyPath = []): readonly (readonly [KeyPath, string])[] {
  if (typeof value === 'string') return value.includes(TO_WRITE) ? [[at, value]] : [];
  if (Array.isArray(value)) return value.flatMap((each, index) => placeholdersIn(each, [...at, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => placeholdersIn(each, [...at, key]));
}
