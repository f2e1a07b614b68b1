/** The built file that delivers a view's element. `docs/views.md` says when each one loads. */
export type Chunk = 'panel' | 'diagnosis' | 'help';

/** What the panel knows of a view before its code has loaded. */
export interface ViewEntry {
  /** The element that draws it. */
  readonly tag: `cyber-17-${string}`;
  /** The file that delivers that element. */
  readonly chunk: Chunk;
  /** What the keys of its own words begin with. */
  readonly words: `${string}.`;
}

/** The element of the views that ask a question, and show nothing without one. */
export const QUESTION = 'cyber-17-question';

/**
 * The views, by the name of their state in the journey. What the panel draws,
 * which elements each chunk must deliver and which words travel with them
 * follow from this table.
 */
export const VIEWS = {
  asking: {tag: QUESTION, chunk: 'panel', words: 'asking.'},
  revising: {tag: QUESTION, chunk: 'panel', words: 'asking.'},
  detailing: {tag: QUESTION, chunk: 'panel', words: 'asking.'},
  outcome: {tag: 'cyber-17-outcome', chunk: 'diagnosis', words: 'outcome.'},
  answers: {tag: 'cyber-17-summary', chunk: 'help', words: 'answers.'},
  plan: {tag: 'cyber-17-plan', chunk: 'help', words: 'plan.'},
  letter: {tag: 'cyber-17-letter', chunk: 'help', words: 'letter.'},
  providers: {tag: 'cyber-17-providers', chunk: 'help', words: 'providers.'},
  handover: {tag: 'cyber-17-handover', chunk: 'help', words: 'handover.'},
  chat: {tag: 'cyber-17-chat', chunk: 'help', words: 'officer.'},
} as const satisfies Readonly<Record<string, ViewEntry>>;

/** The views, by name. */
export type ViewName = keyof typeof VIEWS;

/** What the keys of other words begin with that travel with the help chunk: those of the parts it delivers. */
export const HELP_PARTS = [
  'action.',
  'attention.',
  'carry.',
  'complaint.',
  'deadline.',
  'details.',
  'reasons.',
  'sureness.',
] as const;
