/**
 * Words of a language that is not complete: those that it lacks are the French
 * ones. Absent where nothing is lacking, so complete languages do not carry it.
 */
export interface Untranslated {
  /** The fields of this record that stand in French, to be marked `lang="fr" dir="ltr"`. */
  readonly untranslated?: readonly string[];
}
