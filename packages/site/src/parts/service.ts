import type {Service} from '../snippet/options.js';
import type {SiteLanguage} from '../site-language.js';

/** What the snippets of a page say about the service, in the language of that page. */
export function serviceOf(language: SiteLanguage): Service {
  const {operator, loader, version} = language.input;
  const {name, cdnOrigin, apiOrigin, chatOrigin, officialUrl} = operator;
  return {
    name,
    origins: {cdn: cdnOrigin, api: apiOrigin, chat: chatOrigin},
    version,
    integrity: loader.integrity,
    linkUrl: officialUrl,
    linkWords: language.word('site.snippet-link', {host: new URL(officialUrl).host}),
    ownWords: language.word('site.snippet-own'),
  };
}
