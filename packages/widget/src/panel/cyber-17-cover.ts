import {html} from 'lit';

import {baseStyles} from '../base/base.styles.js';
import {View} from '../base/view.js';
import {forgetDraft} from '../views/own-words/draft.js';

/** Covers the answers where several people use one computer and nobody has stirred. */
export class Cyber17Cover extends View {
  static override styles = [baseStyles];

  /** What was being written may be read over a shoulder: it does not wait for whoever returns. */
  protected override firstUpdated() {
    forgetDraft(this.journey);
  }

  override render() {
    return html`<div class="stack">
      <h1 tabindex="-1">${this.word('attention.title')}</h1>
      <p role="alert">${this.word('attention.text')}</p>
      <button type="button" class="button go wide" @click=${this.sends({type: 'visitor.returned'})}>
        ${this.word('attention.stay')}
      </button>
      <button type="button" class="button wide" @click=${this.sends({type: 'diagnostic.restarted'})}>
        ${this.word('answers.restart')}
      </button>
    </div>`;
  }
}
