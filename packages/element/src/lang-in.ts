import type {LauncherLang} from './launcher-words.js';

/**
 * The language where an element stands: its own `lang`, its ancestors' across
 * shadow roots, the document's. French when it is none that we speak.
 */
export const langIn = (element: Element): LauncherLang =>
  // `:lang()` knows inheritance and sub-tags (`en-GB`): no code of ours.
  element.matches(':lang(en)') ? 'en' : element.matches(':lang(ar)') ? 'ar' : 'fr';
