import {AUDIENCES} from '@cyber-17/protocol/audience';
import {LANGS} from '@cyber-17/protocol/lang';
import {CONTEXTS} from '@cyber-17/protocol/site-context';

/** What a partner chooses; the names are those of the attributes and tokens themselves. */
export type Choices = Readonly<Record<string, string | boolean | undefined>>;

/** What is tried besides: how files arrive, and what the network does. */
export const LOADINGS = ['pinned', 'moving', 'own-server'] as const;
export const NETWORKS = ['works', 'files missing', 'files slow', 'API missing'] as const;
export type Network = (typeof NETWORKS)[number];

/** A value left empty is the default. */
const oneOf = (category: string, values: readonly string[]) => ({
  options: ['', ...values],
  control: {type: 'select'},
  table: {category},
});

const ATTRIBUTES = 'Attributes';
const TOKENS = 'Tokens';
const SNIPPET = 'Snippet';

const color = {
  control: {type: 'color', presetColors: ['#0B5563', '#0a6b4f', '#ffcc00']},
  table: {category: TOKENS},
};
const text = (category: string) => ({control: {type: 'text'}, table: {category}});

/** Storybook's controls, in the order in which they are shown. */
export const CONTROLS = {
  mode: oneOf(ATTRIBUTES, ['floating', 'inline', 'page', 'headless']),
  lang: oneOf(ATTRIBUTES, LANGS),
  audience: oneOf(ATTRIBUTES, AUDIENCES),
  context: oneOf(ATTRIBUTES, CONTEXTS),
  'start-at': text(ATTRIBUTES),
  theme: oneOf(ATTRIBUTES, ['auto', 'light', 'dark']),
  position: oneOf(ATTRIBUTES, ['end', 'start']),
  shared: {control: {type: 'boolean'}, table: {category: ATTRIBUTES}},
  partner: text(ATTRIBUTES),
  '--cyber-17-color-accent': color,
  '--cyber-17-color-on-accent': color,
  '--cyber-17-color-surface': color,
  '--cyber-17-color-text': color,
  '--cyber-17-color-muted': color,
  '--cyber-17-color-border': color,
  '--cyber-17-radius': text(TOKENS),
  '--cyber-17-font': text(TOKENS),
  '--cyber-17-launcher-x': text(TOKENS),
  '--cyber-17-launcher-y': text(TOKENS),
  loading: {options: LOADINGS, control: {type: 'inline-radio'}, table: {category: SNIPPET}},
  nonce: {control: {type: 'boolean'}, table: {category: SNIPPET}},
  'trusted-types': {control: {type: 'boolean'}, table: {category: SNIPPET}},
  network: {options: NETWORKS, control: {type: 'inline-radio'}, table: {category: 'Network'}},
};

/** Where every story begins: what is recommended. */
export const RECOMMENDED: Choices = {
  context: 'bank',
  shared: false,
  loading: 'pinned',
  nonce: false,
  'trusted-types': false,
  network: 'works',
};

const NOT_WRITTEN = new Set(['loading', 'nonce', 'trusted-types', 'network']);

export const isToken = (name: string) => name.startsWith('--');
export const isAttribute = (name: string) => name in CONTROLS && !isToken(name) && !NOT_WRITTEN.has(name);
