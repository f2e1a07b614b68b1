import {html, nothing} from 'lit';

import {baseStyles} from '../../base/base.styles.js';
import {View} from '../../base/view.js';
import {helpStyles} from '../shared/help.styles.js';

/**
 * Asks when something happened: a day and an hour, or nothing. A moment after
 * the device's now is a slip of the finger, or the clock is wrong: it is asked
 * for again in words, and then believed.
 */
export class Cyber17Moment extends View {
  static override styles = [baseStyles, helpStyles];

  /** The moment after now that was questioned, as the field has it. */
  #questioned: string | undefined;

  override render() {
    const {earlier} = this.journey;
    const isQuestioned = this.#questioned !== undefined;
    return html`<form class="stack">
      <label class="write wide"
        >${this.word('details.moment')}
        <input
          class="field wide"
          type="datetime-local"
          name="moment"
          aria-invalid=${isQuestioned ? 'true' : nothing}
          aria-describedby=${isQuestioned ? 'after' : nothing}
          .value=${earlier?.moment ? localTime(earlier.moment) : ''}
          required
      /></label>
      ${isQuestioned ? html`<p class="error" id="after">${this.word('details.after')}</p>` : nothing}
      <button class="button go wide" @click=${this.#goOn}>${this.word('asking.continue')}</button>
      <button type="button" class="button wide" @click=${this.sends({type: 'answer.unknown'})}>
        ${this.word('details.skip')}
      </button>
    </form>`;
  }

  // On click: a frame without `allow-forms` submits nothing.
  async #goOn(event: Event) {
    event.preventDefault();
    const form = (event.currentTarget as HTMLButtonElement).form!;
    if (!form.reportValidity()) return;
    const value = String(new FormData(form).get('moment'));
    const moment = new Date(value);
    if (moment.getTime() > this.journey.resources.now() && this.#questioned !== value) {
      this.#questioned = value;
      this.requestUpdate();
      await this.updateComplete;
      form.querySelector('input')!.focus();
      return;
    }
    this.send({type: 'answer.given', answers: [], moment: moment.toISOString()});
  }
}

/** A moment as such a field has it: in the visitor's own time. */
function localTime(moment: string): string {
  const date = new Date(moment);
  return new Date(date.getTime() - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}
