import {html, nothing} from 'lit';

import {baseStyles} from '../../base/base.styles.js';
import {View} from '../../base/view.js';
import {helpStyles} from '../shared/help.styles.js';

import type {WordKey} from '../../journey/word-key.js';

/** What is older is more often a wrong year, such as “0026”, than a late report, in milliseconds. */
const LONG_AGO_MS = 2 * 366 * 86_400_000;

/**
 * Asks when something happened: a day and an hour, or nothing. Half a date is none.
 * A moment after
 * the device's now, or long before it, may be a slip of the finger, and would say
 * that every limit has passed: it is asked for again in words, and then believed.
 */
export class Cyber17Moment extends View {
  static override styles = [baseStyles, helpStyles];

  /** The moment that was questioned, as the field has it, and why. */
  #questioned: {readonly value: string; readonly word: WordKey} | undefined;

  override render() {
    const {earlier} = this.journey;
    const questioned = this.#questioned;
    return html`<form class="stack">
      <label class="write wide"
        >${this.word('details.moment')}
        <input
          class="field wide"
          type="datetime-local"
          name="moment"
          aria-invalid=${questioned ? 'true' : nothing}
          aria-describedby=${questioned ? 'questioned' : nothing}
          .value=${earlier?.moment ? localTime(earlier.moment) : ''}
          aria-required="true"
      /></label>
      ${questioned ? html`<p class="error" id="questioned">${this.word(questioned.word)}</p>` : nothing}
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
    const value = String(new FormData(form).get('moment'));
    const moment = new Date(value);
    // In our words: the browser's own are in its language, and gone after a moment.
    const word = value ? this.#doubtOf(moment) : 'details.no-moment';
    if (word && (!value || this.#questioned?.value !== value)) {
      this.#questioned = {value, word};
      this.requestUpdate();
      await this.updateComplete;
      form.querySelector('input')!.focus();
      return;
    }
    this.send({type: 'answer.given', answers: [], moment: moment.toISOString()});
  }

  #doubtOf(moment: Date): WordKey | undefined {
    const age = this.journey.resources.now() - moment.getTime();
    return age < 0 ? 'details.after' : age > LONG_AGO_MS ? 'details.long-ago' : undefined;
  }
}

/** A moment as such a field has it: in the visitor's own time. */
function localTime(moment: string): string {
  const date = new Date(moment);
  return new Date(date.getTime() - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}
