/**
 * The languages of the journey. French is first: what is not translated yet is shown
 * in French.
 */
export const LANGS = ['fr', 'en', 'ar'] as const;

/** A language of the journey, as a BCP 47 primary subtag. */
export type Lang = (typeof LANGS)[number];

/**
 * The language for a BCP 47 tag: its own if we have it, otherwise French, the
 * language of the service.
 */
export function langOf(tag: string | undefined): Lang {
  const primary = tag?.toLowerCase().split('-')[0];
  return LANGS.find((lang) => lang === primary) ?? 'fr';
}
