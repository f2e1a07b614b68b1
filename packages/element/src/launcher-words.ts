/** The languages that the launcher speaks. */
export type LauncherLang = 'fr' | 'en' | 'ar';

/**
 * What the launcher says, its accessible name as well: it ends with the name of
 * the service.
 */
export type LauncherWords = Readonly<Record<LauncherLang, string>>;
