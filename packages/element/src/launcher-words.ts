/** The languages that the launcher speaks. */
export type LauncherLang = 'fr' | 'en' | 'ar';

/**
 * The launcher's text and accessible name in each language. It ends with the name
 * of the service.
 */
export type LauncherWords = Readonly<Record<LauncherLang, string>>;
