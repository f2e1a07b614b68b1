/**
 * The languages that the journey speaks. French comes first: what another one
 * does not say yet is said in French.
 */
export const LANGS = ['fr', 'en', 'ar'] as const;

/** A language of the journey, as a BCP 47 primary subtag. */
export type Lang = (typeof LANGS)[number];

/**
 * The language to speak for a BCP 47 tag: its own if we have it, else French,
 * the language of the service.
 */
export function langOf(tag: string | undefined): Lang {
  const primary = tag?.toLowerCase().split('-')[0];
  return LANGS.find((lang) => lang === primary) ?? 'fr';
}
