import {Cyber17Error} from '@cyber-17/protocol';

/** Thrown when a page needs a word that its language does not have. */
export class MissingWordError extends Cyber17Error {
  override name = 'MissingWordError';

  readonly key: string;
  readonly lang: string;

  constructor(key: string, lang: string) {
    super(`Expected the word "${key}" in locales/${lang}/interface.yaml, found none.`);
    this.key = key;
    this.lang = lang;
  }
}
