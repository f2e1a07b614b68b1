import {html} from 'lit';

import {baseStyles} from '../../base/base.styles.js';
import {icon} from '../../base/icon.js';
import {View} from '../../base/view.js';
import {toldLines} from '../handover/case-lines.js';
import {disclosureStyles} from '../shared/disclosure.styles.js';
import {OUTCOME_DRAWINGS} from '../shared/icons.js';
import {copyText} from '../sheet/save-text.js';

/** The questions to ask a provider before anything is signed, by number. */
const QUESTIONS = [1, 2, 3, 4, 5] as const;

/** What to ask a provider, and what to say: nothing is sent, the visitor calls. */
export class Cyber17BeforeHiring extends View {
  static override styles = [baseStyles, disclosureStyles];

  #said = '';

  override render() {
    return html`<details class="more">
        <summary><span>${this.word('providers.ask')}</span>${icon(OUTCOME_DRAWINGS, 'down')}</summary>
        <ol class="list">
          ${QUESTIONS.map((number) => html`<li>${this.word(`providers.ask-${number}`)}</li>`)}
        </ol>
      </details>
      <details class="more">
        <summary><span>${this.word('providers.tell')}</span>${icon(OUTCOME_DRAWINGS, 'down')}</summary>
        <div class="stack">
          <p>${this.word('providers.tell-text')}</p>
          <ul class="list">
            ${this.#lines().map((line) => html`<li>${line}</li>`)}
          </ul>
          <button type="button" class="button" @click=${this.#copy}>${this.word('providers.tell-copy')}</button>
          <p role="status">${this.#said}</p>
        </div>
      </details>`;
  }

  /** What is read aloud and what is copied are the same lines. */
  #lines(): readonly string[] {
    return toldLines(this.journey).map(({label, value}) =>
      this.word('contact.note', {name: label, note: value}),
    );
  }

  readonly #copy = async () => {
    this.#said = this.word((await copyText(this.#lines().join('\n'))) ? 'providers.told' : 'plan.not-copied');
    this.requestUpdate();
  };
}
