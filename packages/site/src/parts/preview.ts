import {html} from './html.js';

import type {SiteLanguage} from '../site-language.js';
import type {Html} from './html.js';

/** A page like theirs, invented, with the module in it. What is only drawn is not read aloud. */
export function renderPreview(language: SiteLanguage): Html {
  return html`<section class="preview live" aria-labelledby="preview-title">
    <h3 id="preview-title">${language.word('site.preview')}</h3>
    <p class="small">${language.word('site.preview-text')}</p>
    <div class="window">
      <div class="mock" aria-hidden="true">
        <p class="mock-top"><b id="mock-name">${language.word('site.mock-none')}</b><i></i><i></i><i></i></p>
        <p class="mock-title" id="mock-title">${language.word('site.mock-none-title')}</p>
        <p class="mock-line"><i></i><i></i></p>
        <p class="mock-line"><i></i><i></i></p>
        <p class="mock-line"><i></i><i></i></p>
      </div>
      <div id="place"></div>
    </div>
  </section>`;
}
