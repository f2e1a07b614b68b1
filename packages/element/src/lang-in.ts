import type {LauncherLang} from './launcher-words.js';

/**
 * The language of an element: its own `lang`, its ancestors' across
 * shadow roots, the document's. French if it is not one of ours.
 */
export function langIn(element: Element): LauncherLang {
  const others = ['en', 'ar'] as const;
  return (
    others.find(
      (lang) =>
        // `:lang()` handles inheritance and subtags (`en-GB`) for us, but not `en_GB`.
        element.matches(`:lang(${lang})`) || element.closest('[lang]')?.matches(`[lang^=${lang}_ i]`),
    ) ?? 'fr'
  );
}
