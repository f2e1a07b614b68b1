import type {SiteInput} from './site-input.js';
import type {Audience, Lang} from '@cyber-17/protocol';

/** The pages of a language that stand beside the situations. */
export const NOTICES = ['about', 'privacy', 'accessibility', 'legal', 'data'] as const;
export type Notice = (typeof NOTICES)[number];

/**
 * The stable addresses, below that of the site. Words in them are the same in
 * every language: a link survives when one changes the language in it by hand.
 */
export const PATHS = {
  front: (lang: Lang) => `${lang}/`,
  situations: (lang: Lang) => `${lang}/situations/`,
  situation: (lang: Lang, id: string) => `${lang}/situations/${id}/`,
  contacts: (lang: Lang) => `${lang}/contacts/`,
  providers: (lang: Lang) => `${lang}/providers/`,
  provider: (lang: Lang, department: string) => `${lang}/providers/${department.toLowerCase()}/`,
  partners: (lang: Lang) => `${lang}/partners/`,
  documents: (lang: Lang) => `${lang}/documents/`,
  document: (lang: Lang, id: string) => `${lang}/documents/${id}/`,
  statistics: (lang: Lang) => `${lang}/statistics/`,
  notice: (lang: Lang, notice: Notice) => `${lang}/${notice}/`,
  manifest: (lang: Lang) => `${lang}/manifest.webmanifest`,
  /** In English only. */
  docs: 'docs/',
};

/** The path of a page as a link on the site writes it. */
export function linkTo({operator}: SiteInput, path: string): string {
  return new URL(operator.siteUrl).pathname + path;
}

/** The whole address of a page, for other sites and search engines. */
export function addressOf({operator}: SiteInput, path: string): string {
  return operator.siteUrl + path;
}

/**
 * The front page, asking from where a threat enters. The fragment is sent to
 * nobody: the server does not learn whose questions are answered.
 */
export function questionsFrom(input: SiteInput, lang: Lang, threat: string, audience: Audience): string {
  return `${linkTo(input, PATHS.front(lang))}#from=${threat}&for=${audience}`;
}
