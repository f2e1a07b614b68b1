import {html} from './html.js';

import type {SiteLanguage} from '../site-language.js';
import type {Html} from './html.js';

/** A text to copy: its button is shown by the script that copies. */
export function renderCopied(language: SiteLanguage, id: string, text: string, kind: 'code' | 'prose'): Html {
  const content =
    kind === 'code'
      ? html`<pre class="code" dir="ltr"><code id="${id}">${text}</code></pre>`
      : html`<blockquote id="${id}">${text}</blockquote>`;
  return html`${content}
    <p class="copy">
      <button type="button" class="button" data-copies="${id}" aria-describedby="${id}-title" hidden><span>${language.word('site.copy')}</span></button>
      <span class="small" id="${id}-said" role="status"></span>
    </p>`;
}
