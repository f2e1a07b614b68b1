import {pick} from '../../records.js';

import type {Records} from '../../records.js';

/**
 * Which file the words of the interface travel in, by the prefix of their keys.
 * The lint refuses a key with any other prefix: words must not end up in a file
 * by accident, because the small files are the ones that visitors wait for.
 */
export const TRAVELS = {
  /** With the panel itself, in every language. */
  start: ['start.'],
  /** With the first question. */
  first: ['first.'],
  /** With the first aid, before the first outcome. */
  firstAid: ['asking.', 'contact.', 'outcome.', 'severity.'],
  /** With the later views, which load while the visitor answers. */
  help: [
    'answers.',
    'attention.',
    'carry.',
    'reasons.',
    'sureness.',
    'plan.',
    'letter.',
    'details.',
    'deadline.',
    'action.',
    'complaint.',
    'providers.',
    'handover.',
    'officer.',
  ],
  /** With the field for one's own words, when it is used. */
  ownWords: ['told.'],
  /** With the page inside the chat's frame. */
  chat: ['chat.'],
  /** With the pages of the public site, which are written at build. */
  site: ['site.'],
  /** With the officers' page. */
  console: ['console.'],
} as const;

/** The words that travel in a file. */
export function wordsOf(words: Records<string>, file: keyof typeof TRAVELS): Records<string> {
  return pick(words, (key) => hasPrefix(key, TRAVELS[file]));
}

/** Whether a key of the interface begins with one of some prefixes. */
export function hasPrefix(key: string, prefixes: readonly string[]): boolean {
  return prefixes.some((prefix) => key.startsWith(prefix));
}
