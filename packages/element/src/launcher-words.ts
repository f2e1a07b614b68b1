/** The languages in which the launcher speaks: more than the journey has. */
export type LauncherLang = 'fr' | 'en' | 'ar';

/** What the launcher says: one sentence per language, and whose it is. */
export interface LauncherWords extends Readonly<Record<LauncherLang, string>> {
  /** The service's name, which ends the launcher's accessible name. */
  readonly name: string;
}
