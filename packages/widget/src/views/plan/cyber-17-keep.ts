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
import {copyText} from '../sheet/save-text.js';
import {TakeAlong} from '../sheet/take-along.js';
import {textOfLines} from '../sheet/text-of-lines.js';

/**
 * Takes the plan along: on paper, in a file, on the clipboard, in a calendar.
 * Nothing is saved automatically, and no file name says what it is about.
 *
 * @csspart keep - The buttons.
 */
export class Cyber17Keep extends View {
  static override styles = [baseStyles, disclosureStyles, helpStyles];

  readonly #along = new TakeAlong(this, () => this.journey);
  /** Says beside the link what was done with it. */
  readonly #linkAlong = new TakeAlong(this, () => this.journey);

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
      ${this.#along.render()}
      ${this.#renderCarry()}
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
        ${this.#linkAlong.render()}
      </div>
    </details>`;
  }

  readonly #copyLink = async (link: string) => {
    this.#linkAlong.say((await copyText(link)) ? 'carry.copied' : 'plan.not-copied');
  };

  readonly #print = () => {
    const {lang, start} = this.journey;
    this.#along.print(planLines(this.journey), {lang, dir: start.direction ?? 'ltr'}, this.#text);
  };

  readonly #save = () => this.#along.save(this.#text);

  readonly #copy = () => this.#along.copy(this.#text);

  #saveCalendar(content: string) {
    this.#along.save(this.#text, {name: 'notes.ics', type: 'text/calendar', content});
  }

  readonly #text = () => textOfLines(planLines(this.journey));
}
