import {html, nothing} from 'lit';

import {baseStyles} from '../../base/base.styles.js';
import {icon} from '../../base/icon.js';
import {View} from '../../base/view.js';
import {disclosureStyles} from '../shared/disclosure.styles.js';
import {helpStyles} from '../shared/help.styles.js';
import {OUTCOME_DRAWINGS} from '../shared/icons.js';
import {calendarOf} from '../sheet/calendar.js';
import {carryLink} from '../sheet/carry.js';
import {planLines} from '../sheet/plan-lines.js';
import {printLines} from '../sheet/print-lines.js';
import {copyText, saveFile} from '../sheet/save-text.js';
import {textOfLines} from '../sheet/text-of-lines.js';

import type {WordKey} from '../../journey/word-key.js';

/**
 * Takes the plan along: on paper, in a file, on the clipboard, in a calendar.
 * Nothing is saved automatically, and no file name says what it is about.
 *
 * @csspart keep - The buttons.
 */
export class Cyber17Keep extends View {
  static override styles = [baseStyles, disclosureStyles, helpStyles];

  #said = '';

  /** The plan to copy by hand, where nothing tells whether it was saved or printed. */
  #byHand = '';

  override render() {
    const {outcome, resources} = this.journey;
    const calendar = calendarOf(outcome.plan, this.word('plan.reminder'), resources.now());
    return html`<section class="stack" part="keep" aria-labelledby="keep">
      <h2 id="keep">${this.word('plan.keep')}</h2>
      <p class="muted small">
        ${this.word('plan.keep-hint')} ${calendar ? this.word('plan.keep-calendar') : nothing}
      </p>
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
      ${this.#renderCarry()}
      <p role="status">${this.#said}</p>
      ${
        this.#byHand
          ? html`<label class="write wide"
            >${this.word('plan.by-hand')}
            <textarea
              class="field wide"
              readonly
              rows="8"
              .value=${this.#byHand}
              @focus=${({target}: Event) => (target as HTMLTextAreaElement).select()}
            ></textarea>
          </label>`
          : nothing
      }
    </section>`;
  }

  #renderCarry() {
    const link = carryLink(this.journey);
    if (!link) return nothing;
    return html`<details class="more">
      <summary><span>${this.word('carry.title')}</span>${icon(OUTCOME_DRAWINGS, 'down')}</summary>
      <div class="stack">
        <p id="carry-text">${this.word('carry.text')}</p>
        <input
          class="field wide"
          readonly
          aria-label=${this.word('carry.link')}
          aria-describedby="carry-text"
          .value=${link}
          @focus=${({target}: Event) => (target as HTMLInputElement).select()}
        />
        <button type="button" class="button" @click=${() => this.#copyLink(link)}>${this.word('carry.copy')}</button>
      </div>
    </details>`;
  }

  readonly #copyLink = async (link: string) => {
    this.#say((await copyText(link)) ? 'carry.copied' : 'plan.not-copied');
  };

  readonly #print = () => {
    const {lang, start} = this.journey;
    const dir = start.direction ?? 'ltr';
    const isPrinted = printLines(planLines(this.journey), {lang, dir}, this.renderRoot);
    if (!isPrinted) this.#sayUnseen();
  };

  readonly #save = () => {
    saveFile('notes.txt', 'text/plain', this.#text);
    this.#sayHandedOver();
  };

  readonly #copy = async () => {
    if (await copyText(this.#text)) this.#say('plan.copied');
    else this.#sayUnseen('plan.not-copied');
  };

  #saveCalendar(calendar: string) {
    saveFile('notes.ics', 'text/calendar', calendar);
    this.#sayHandedOver();
  }

  /** In a frame whose sandbox allows no downloads, the browser takes the file and drops it. */
  #sayHandedOver() {
    if (window.self === window.top) this.#say('plan.saved');
    else this.#sayUnseen();
  }

  #sayUnseen(word: WordKey = 'plan.unseen') {
    this.#byHand = this.#text;
    this.#say(word);
  }

  get #text(): string {
    return textOfLines(planLines(this.journey));
  }

  #say(word: WordKey) {
    this.#said = this.word(word);
    this.requestUpdate();
  }
}
