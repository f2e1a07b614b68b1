import {html} from 'lit';

import {baseStyles} from '../base/base.styles.js';
import {View} from '../base/view.js';
import {outcomeStyles} from '../diagnosis/outcome.styles.js';
import {offeredLines} from './case-lines.js';
import {helpStyles} from './help.styles.js';

/**
 * Shows exactly what an officer will read, before anything is told. Each line
 * can be left out, and the chat opens as well without any.
 */
export class Cyber17Handover extends View {
  static override styles = [baseStyles, outcomeStyles, helpStyles];

  override render() {
    const {untold} = this.journey.context;
    return html`<div class="stack">
      ${this.renderBack()}
      <h1 tabindex="-1">${this.word('handover.title')}</h1>
      <p class="muted">${this.word('handover.text')}</p>
      <div class="wide">
        ${offeredLines(this.journey).map(
          ({id, label, value}) =>
            html`<label class="line"
              ><span class="tick square"
                ><input
                  type="checkbox"
                  .checked=${!untold.has(id)}
                  @change=${this.sends({type: 'line.ticked', line: id})} /></span
              ><span><small>${label}</small><strong>${value}</strong></span></label
            >`,
        )}
      </div>
      <p class="note"><strong>${this.word('handover.never')}</strong> ${this.word('handover.never-text')}</p>
      <button type="button" class="button go wide" @click=${this.sends({type: 'chat.opened', telling: true})}>
        ${this.word('handover.tell')}
      </button>
      <button type="button" class="button wide" @click=${this.sends({type: 'chat.opened', telling: false})}>
        ${this.word('handover.tell-nothing')}
      </button>
    </div>`;
  }
}
