import type {LauncherLang} from './launcher-words.js';

/**
 * The language of an element: its own `lang`, its ancestors' across
 * shadow roots, the document's. French if it is not one of ours.
 */
export const langIn = (element: Element): LauncherLang =>
  // `:lang()` handles inheritance and subtags (`en-GB`) for us.
  element.matches(':lang(en)') ? 'en' : element.matches(':lang(ar)') ? 'ar' : 'fr';
