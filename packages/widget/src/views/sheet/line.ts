/** What a line of a plan is: how it looks follows from it, on paper and in a file. */
export type LineKind =
  | 'title'
  | 'text'
  /** A paragraph of a letter, its own line breaks kept. */
  | 'paragraph'
  /** A number for someone in danger. */
  | 'emergency'
  | 'heading'
  /** The title of something to do, with a box to tick. */
  | 'action'
  | 'limit'
  | 'contact'
  /** What a contact is for, what it costs and when it answers. */
  | 'note'
  /** An address to type. */
  | 'site'
  /** Something to write down by hand: the label of a line, as wide as the column. */
  | 'blank'
  /** The same, half as wide. */
  | 'write'
  /** What begins on a page of its own. */
  | 'part'
  /** The title of an action again, above what there is to know of it. */
  | 'detail'
  | 'topic'
  | 'item'
  /** Something to keep, with a box to tick. */
  | 'check'
  /** Something to say aloud. */
  | 'say';

/** One line of a plan that is kept outside the panel. */
export interface Line {
  readonly kind: LineKind;
  readonly text: string;
  /** The part of the text that must be found at one glance: a number. */
  readonly stress?: string;
  /** Where it is not the language of the plan. */
  readonly lang?: 'fr';
  /** Of an action: ticked already. */
  readonly isDone?: boolean;
}

/** Marks a field that is in French because it has no translation. */
export function frenchIn(
  {untranslated}: {readonly untranslated?: readonly string[]},
  field: string,
): Pick<Line, 'lang'> {
  return untranslated?.includes(field) ? {lang: 'fr'} : {};
}
