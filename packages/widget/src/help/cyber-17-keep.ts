import {html, nothing} from 'lit';

import {baseStyles} from '../base/base.styles.js';
import {View} from '../base/view.js';
import {calendarOf} from './calendar.js';
import {helpStyles} from './help.styles.js';
import {copyText, printLines, saveFile} from './keep.js';
import {planLines, textOfLines} from './plan-lines.js';

/**
 * Takes the plan along: on paper, in a file, on the clipboard, in a calendar.
 * Nothing is kept by itself, and no name says what it is about.
 *
 * @csspart keep - The buttons.
 */
export class Cyber17Keep extends View {
  static override styles = [baseStyles, helpStyles];

  #said = '';

  override render() {
    const {outcome, resources} = this.journey;
    const calendar = calendarOf(outcome.plan, this.word('plan.reminder'), resources.now());
    return html`<section class="stack" part="keep" aria-labelledby="keep">
      <h2 id="keep">${this.word('plan.keep')}</h2>
      <p class="muted small">${this.word('plan.keep-hint')}</p>
      <div class="row">
        <button type="button" class="button" @click=${this.#print}>${this.word('plan.print')}</button>
        <button type="button" class="button" @click=${this.#save}>${this.word('plan.save')}</button>
        <button type="button" class="button" @click=${this.#copy}>${this.word('plan.copy')}</button>
        ${
          calendar
            ? html`<button type="button" class="button" @click=${() => this.#saveCalendar(calendar)}>
              ${this.word('plan.calendar')}
            </button>`
            : nothing
        }
      </div>
      <p role="status">${this.#said}</p>
    </section>`;
  }

  readonly #print = () => {
    printLines(planLines(this.journey), this.journey.lang, this.renderRoot);
  };

  readonly #save = () => {
    saveFile('notes.txt', 'text/plain', textOfLines(planLines(this.journey)));
    this.#say('plan.saved');
  };

  readonly #copy = async () => {
    const isCopied = await copyText(textOfLines(planLines(this.journey)));
    this.#say(isCopied ? 'plan.copied' : 'plan.not-copied');
  };

  #saveCalendar(calendar: string) {
    saveFile('notes.ics', 'text/calendar', calendar);
    this.#say('plan.saved');
  }

  #say(word: string) {
    this.#said = this.word(word);
    this.requestUpdate();
  }
}
