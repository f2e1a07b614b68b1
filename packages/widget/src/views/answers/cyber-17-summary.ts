import {html, nothing} from 'lit';

import {baseStyles} from '../../base/base.styles.js';
import {View} from '../../base/view.js';

/** What was answered so far, before going on: any answer can be changed. */
export class Cyber17Summary extends View {
  static override styles = [baseStyles];

  /** Whether there may be a talk with an officer, which would be erased too. */
  get #hasTalked(): boolean {
    return this.journey.context.telling !== undefined;
  }

  override render() {
    return html`<div class="stack">
      ${this.renderBack()}
      <h1 tabindex="-1">${this.word('answers.title')}</h1>
      <p class="muted">${this.word('answers.text')}</p>
      <cyber-17-answers class="wide"></cyber-17-answers>
      <button type="button" class="button go wide" @click=${this.sends({type: 'step.reversed'})}>
        ${this.word('answers.go-on')}
      </button>
      <button type="button" class="button wide" @click=${this.sends({type: 'diagnostic.restarted'})}>
        ${this.word('answers.restart')}
        ${this.#hasTalked ? html`<small>${this.word('answers.restart-talk')}</small>` : nothing}
      </button>
    </div>`;
  }
}
