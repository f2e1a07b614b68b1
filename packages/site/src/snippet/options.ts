import {AUDIENCES} from '@cyber-17/protocol/audience';
import {LANGS} from '@cyber-17/protocol/lang';
import {CONTEXTS} from '@cyber-17/protocol/site-context';

import type {SnippetOrigins} from '@cyber-17/embed/snippet';

/**
 * What a partner chooses from lists, in the order of the form; the first value
 * of each is what a page has without choosing. Everything that depends on the
 * options goes over this list: the form, its labels, and the tests.
 */
export const CHOICES = {
  context: ['none', ...CONTEXTS],
  mode: ['floating', 'inline', 'page', 'headless'],
  audience: ['any', ...AUDIENCES],
  lang: ['page', ...LANGS],
  theme: ['auto', 'light', 'dark'],
  position: ['end', 'start'],
  corners: ['soft', 'square', 'round'],
  shared: ['no', 'yes'],
  way: ['pinned', 'moving', 'npm', 'wordpress', 'tag-manager', 'load-widget'],
} as const;

export type Choice = keyof typeof CHOICES;

/** What a partner chose. */
export type SnippetOptions = {readonly [C in Choice]: (typeof CHOICES)[C][number]} & {
  /** A colour as `#0a6b4f`; empty for ours. */
  readonly accent: string;
  /** The text of the partner's own button; empty for ours. */
  readonly words: string;
};

/** What a page has that chose nothing. */
export const DEFAULTS: SnippetOptions = {
  context: 'none',
  mode: 'floating',
  audience: 'any',
  lang: 'page',
  theme: 'auto',
  position: 'end',
  corners: 'soft',
  shared: 'no',
  way: 'pinned',
  accent: '',
  words: '',
};

/** What the snippets say about the service. */
export interface Service {
  readonly name: string;
  readonly origins: SnippetOrigins;
  /** The version that is pinned, and the hash of its loader. */
  readonly version: string;
  readonly integrity: string;
  /** Where the link leads that stands there without script. */
  readonly linkUrl: string;
  readonly linkWords: string;
  /** The text of a button of the partner's own who wrote none. */
  readonly ownWords: string;
}

/** What of the choices their way takes: the call of the module in service knows no others. */
export function takenOf(options: SnippetOptions): SnippetOptions {
  const {way, mode, accent} = options;
  if (way !== 'load-widget') return options;
  return {...DEFAULTS, way, accent, mode: mode === 'page' ? 'page' : 'inline'};
}

const ACCENT = /^#[0-9a-f]{6}$/i;

/** The colour, if it is one that can be written into a style sheet. */
export function accentOf({accent}: Pick<SnippetOptions, 'accent'>): string | undefined {
  return ACCENT.test(accent) ? accent.toLowerCase() : undefined; // defence: snippet-accent
}
