import {linkTo} from '../addresses.js';
import {KIT, kitArchive, kitPath} from '../kit/kit-files.js';
import {html} from './html.js';

import type {KitItem} from '../kit/kit-files.js';
import type {SiteLanguage} from '../site-language.js';
import type {Html} from './html.js';

/** Everything that needs no script: to print, to send, to put on a page. */
export function renderKit(language: SiteLanguage): Html {
  const archive = kitArchive(language.lang);
  return html`<section class="kit" id="kit" aria-labelledby="kit-title">
    <h2 id="kit-title">${language.word('site.kit')}</h2>
    <p>${language.word('site.kit-text')}</p>
    <p><a class="button go" href="${linkTo(language.input, archive)}" download>${renderName(language, 'kit-zip', archive)}</a></p>
    <ul class="things">
      ${KIT.map((item) => renderItem(language, item))}
    </ul>
  </section>`;
}

function renderItem(language: SiteLanguage, {id, files, picture}: KitItem): Html {
  const {input, lang} = language;
  const source = picture && linkTo(input, kitPath(lang, picture));
  return html`<li class="card thing-${id}">
    ${source && html`<p class="picture"><img src="${source}" alt="" loading="lazy"></p>`}
    ${files.map((file) => {
      const path = kitPath(lang, file);
      // Pages of the kit are written for a mailbox or for a partner's page, and would be bare here.
      const download = file.endsWith('.html') && html` download`;
      return html`<p><a href="${linkTo(input, path)}"${download}>${renderName(language, `kit-${id}`, path)}</a></p>`;
    })}
  </li>`;
}

/** What a link leads to: name, format and size. */
function renderName(language: SiteLanguage, key: string, path: string): Html {
  const bytes = language.input.kit.get(path) ?? 0;
  const size = new Intl.NumberFormat(language.locale).format(Math.max(1, Math.round(bytes / 1000)));
  const format = (/\w+$/.exec(path)?.[0] ?? '').toUpperCase();
  return html`<span>${language.word('site.kit-file', {what: language.word(`site.${key}`), format, size})}</span>`;
}
