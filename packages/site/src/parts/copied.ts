import {html} from './html.js';

import type {SiteLanguage} from '../site-language.js';
import type {Html} from './html.js';

/** A text to copy, with a button where scripts run. */
export function renderCopied(language: SiteLanguage, id: string, text: string, kind: 'code' | 'prose'): Html {
  const content =
    kind === 'code'
      ? html`<pre class="code" dir="ltr"><code id="${id}">${text}</code></pre>`
      : html`<blockquote id="${id}">${text}</blockquote>`;
  return html`${content}
    <p class="copy">
      <button type="button" class="button live" data-copies="${id}" aria-describedby="${id}-title"><span>${language.word('site.copy')}</span></button>
      <span class="small" id="${id}-said" role="status"></span>
    </p>`;
}
