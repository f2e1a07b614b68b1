import {html} from 'lit';

import {baseStyles} from '../base/base.styles.js';
import {View} from '../base/view.js';

import type {Arrival} from '../journey/journey-store.js';

/**
 * Replaces a view that has not loaded yet: asks to wait, then, if that failed,
 * says who to call and offers to try again. Needs nothing from the network.
 */
export class Cyber17Trouble extends View {
  static override styles = [baseStyles];

  static override properties = {arrival: {}};

  /** The state of the download. */
  declare arrival: Arrival;

  override render() {
    if (this.arrival !== 'failed') {
      return html`<h1 tabindex="-1">${this.word('start.wait')}</h1>`;
    }
    const {operator} = this.journey.resources;
    return html`<div class="stack">
      <h1 tabindex="-1">${this.word('start.trouble')}</h1>
      <p>${this.word('start.trouble-text')}</p>
      <ul class="stack">
        ${(['bank', 'victims', 'young'] as const).map((who) => html`<li>${this.word(`start.trouble-${who}`)}</li>`)}
        <li>
          <a href=${operator.officialUrl} target="_blank" rel="noopener noreferrer"
            >${new URL(operator.officialUrl).host}</a
          >
        </li>
      </ul>
      <button type="button" class="button go wide" @click=${this.sends({type: 'loading.retried'})}>
        ${this.word('start.retry')}
      </button>
    </div>`;
  }
}
