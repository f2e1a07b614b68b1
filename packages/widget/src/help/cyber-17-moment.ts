import {html} from 'lit';

import {baseStyles} from '../base/base.styles.js';
import {View} from '../base/view.js';
import {helpStyles} from './help.styles.js';

/** Asks when something happened: a day and an hour, never after now, or nothing. */
export class Cyber17Moment extends View {
  static override styles = [baseStyles, helpStyles];

  override render() {
    const {resources, revised} = this.journey;
    return html`<form class="stack" @submit=${this.#submit}>
      <label class="wide"
        >${this.word('details.moment')}
        <input
          class="field wide"
          type="datetime-local"
          name="moment"
          max=${localTime(resources.now())}
          .value=${revised?.moment ? localTime(revised.moment) : ''}
          required
      /></label>
      <button class="button go wide">${this.word('asking.continue')}</button>
      <button type="button" class="button wide" @click=${this.sends({type: 'answer.unknown'})}>
        ${this.word('details.skip')}
      </button>
    </form>`;
  }

  #submit(event: SubmitEvent) {
    event.preventDefault();
    const value = new FormData(event.target as HTMLFormElement).get('moment');
    this.send({type: 'answer.given', answers: [], moment: new Date(String(value)).toISOString()});
  }
}

/** A moment as such a field has it: in the visitor's own time. */
function localTime(moment: string | number): string {
  const date = new Date(moment);
  return new Date(date.getTime() - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}
