/**
 * Words of a language that is not complete. Those that it lacks are the French
 * ones, titles and labels included. Absent if nothing is lacking, so complete
 * languages do not carry it.
 */
export interface Untranslated {
  /** The fields of this record that are in French, to be marked `lang="fr" dir="ltr"`. */
  readonly untranslated?: readonly string[];
}
