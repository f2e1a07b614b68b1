import {withoutWithdrawn} from '@cyber-17/content';

import {MissingWordError} from './missing-word-error.js';

import type {SiteInput} from './site-input.js';
import type {BookChannel} from '@cyber-17/content';
import type {Compiled} from '@cyber-17/content/build';
import type {Audience, Lang} from '@cyber-17/protocol';

/** Everything that the pages of one language are written from. */
export class SiteLanguage {
  readonly lang: Lang;
  readonly input: SiteInput;
  readonly compiled: Compiled;
  readonly #words: Readonly<Record<string, string>>;

  constructor(input: SiteInput, lang: Lang) {
    this.input = input;
    this.lang = lang;
    this.compiled = withoutWithdrawn(input.compiled[lang], input.operator.withdrawn); // defence: site-sentences
    const {start, short, graph, help, ownWords, site} = this.compiled;
    // The words of the first question travel with the French panel, and with the graph of other languages.
    this.#words = {
      ...short.person.words,
      ...start.words,
      ...graph.words,
      ...help,
      ...ownWords.words,
      ...site,
    };
  }

  get direction(): 'ltr' | 'rtl' {
    return this.compiled.start.direction ?? 'ltr';
  }

  /** @throws {MissingWordError} if the language lacks it */
  word(key: string, values: Readonly<Record<string, string | number>> = {}): string {
    const found = this.#words[key];
    if (found === undefined) throw new MissingWordError(key, this.lang);
    return found.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
  }

  /** A contact of the book, unless the operator withdrew it. */
  channel(id: string): BookChannel | undefined {
    if (this.input.operator.withdrawn.includes(id)) return undefined; // defence: site-withdrawn
    return this.compiled.book.channels[id];
  }

  /** Audiences by the names that visitors know: «Particulier». */
  audiences(all: readonly Audience[]): string {
    return all.map((audience) => this.word(`first.${audience}`)).join(' · ');
  }

  /** A day in words. Digits are those of the telephone in every language. */
  day(moment: number): string {
    const format = new Intl.DateTimeFormat(this.locale, {dateStyle: 'long', timeZone: 'Europe/Paris'});
    const written = format.format(moment);
    return this.lang === 'fr' ? written.replace(/^1 /, '1er ') : written;
  }

  get locale(): string {
    return `${this.lang}-u-nu-latn`;
  }
}
