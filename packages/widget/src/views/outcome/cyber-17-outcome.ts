import {html, nothing} from 'lit';

import {PaintController} from '../../base/after-paint.js';
import {baseStyles} from '../../base/base.styles.js';
import {View} from '../../base/view.js';
import {isDone} from '../../journey/is-done.js';
import {bookOf} from '../shared/book-of.js';
import {hasButton, renderContacts} from '../shared/contact.js';
import {SEVERITY_SHAPES} from '../shared/icons.js';
import {renderWords} from '../shared/in-its-language.js';
import {renderTitle, sayingOf, summaryOf, warns} from './conclusion-words.js';
import {renderOfficerButton} from './officer-button.js';
import {outcomeStyles} from './outcome.styles.js';

import type {Action} from '@cyber-17/content';
import type {Judged, Outcome, PlannedAction} from '@cyber-17/diagnostic';

/** Where nothing is known yet, nothing is said of how grave it is. */
const UNDETERMINED = 'undetermined';

/** How many levels of severity there are, and which each one is. */
const LEVELS = {information: 1, serious: 2, critical: 3} as const;

/**
 * Says what happened, how sure that is and how grave, and what to do first.
 *
 * @csspart outcome - The name of what happened.
 * @csspart first-action - What to do first.
 */
export class Cyber17Outcome extends View {
  static override styles = [baseStyles, outcomeStyles];

  readonly #paint = new PaintController(this);

  override render() {
    const {outcome, isDiscreet} = this.journey;
    const book = bookOf(this.journey);
    const [primary] = outcome.conclusions;
    const first = outcome.plan.find((planned) => !isDone(this.journey, planned));
    const forbid = sayingOf(book, primary, 'forbid');
    // Two answers at least were «I don't know»: what else it could be stands above the advice.
    const isUnsure = outcome.sureness === 'to-confirm' && 'class' in primary.conclusion;
    const isKnown = primary.conclusion.id !== UNDETERMINED;
    // The prohibition says what matters first, unless the summary warns too.
    const isLater = forbid && !warns(primary);
    return html`<div class="stack lead">
      ${this.renderBack()} ${isDiscreet || !isKnown ? nothing : this.#renderSeverity(outcome)}
      <h1 tabindex="-1" part="outcome">${renderTitle(primary)}</h1>
      ${forbid ? html`<p class="forbid">${renderWords(forbid, 'forbid')}</p>` : nothing}
      ${isLater ? nothing : this.#renderSummary(primary)}
      ${isUnsure && !isDiscreet ? html`<cyber-17-else class="wide" .isOpen=${true}></cyber-17-else>` : nothing}
      ${first ? this.#renderFirst(first) : nothing}
      ${isLater ? this.#renderSummary(primary) : nothing}
      ${!this.#paint.isPainted ? nothing : isDiscreet ? this.#renderRest(outcome) : [this.#renderOffers(outcome, this.#hasCall(first)), this.#renderOthers(outcome), html`<cyber-17-situations class="wide"></cyber-17-situations>${isUnsure ? nothing : html`<cyber-17-else class="wide"></cyber-17-else>`}<cyber-17-reasons class="wide"></cyber-17-reasons>`]}
    </div>`;
  }

  /** What it is, and a sentence for the person: to be passed on by who answers for them. */
  #renderSummary(primary: Judged) {
    const book = bookOf(this.journey);
    if (!book) return nothing;
    const comfort = sayingOf(book, primary, 'comfort')?.comfort;
    return html`<p>${summaryOf(book, primary)}</p>
      ${
        !comfort
          ? nothing
          : html`<p>${this.journey.isHelping ? this.word('outcome.tell', {words: comfort}) : comfort}</p>`
      }`;
  }

  #renderSeverity({severity}: Outcome) {
    return html`<p class="severity ${severity}">
      <svg viewBox="0 0 34 34" aria-hidden="true">${SEVERITY_SHAPES[severity]}</svg>
      <span
        >${this.word(`severity.${severity}`)}<small
          >${this.word('severity.level', {level: LEVELS[severity]})}</small
        ></span
      >
    </p>`;
  }

  #renderFirst({action, deadline}: PlannedAction) {
    return html`<section class="card first stack" part="first-action" aria-labelledby="first">
      <p class="muted small"><strong>${this.word('outcome.first')}</strong></p>
      <h2 id="first">${renderWords(action, 'title')}</h2>
      ${deadline ? html`<p>${this.journey.context.help?.renderDeadline(this.journey, deadline)}</p>` : nothing}
      ${this.#renderAdvice(action, true)}
    </section>`;
  }

  /** On a device that may be watched everything is shown at once, as text to note. */
  #renderRest({plan}: Outcome) {
    return plan.slice(1).map(
      ({action}) =>
        html`<section class="card stack">
          <h2>${renderWords(action, 'title')}</h2>
          ${this.#renderAdvice(action)}
        </section>`,
    );
  }

  #renderOffers({offers, plan}: Outcome, hasCall: boolean) {
    const {diagnosis, diagnostic, graph} = this.journey.ready;
    const details = diagnosis.detailsOf(graph, diagnostic.context);
    const canDetail = details.length > 0 && diagnostic.value === 'named';
    return html`<cyber-17-update class="wide"></cyber-17-update>
      <button type="button" class=${hasCall ? 'button wide' : 'button go wide'} @click=${this.sends({type: 'plan.opened'})}>
        ${this.word(plan.length === 1 ? 'outcome.plan-one' : 'outcome.plan', {count: plan.length})}
      </button>
      ${
        canDetail
          ? html`<button type="button" class="button wide" @click=${this.sends({type: 'details.begun'})}>
            <span
              >${this.word('details.open')}<small
                >${this.word('details.count', {count: details.length})}</small
              ></span
            >
          </button>`
          : nothing
      }
      ${offers.chat ? renderOfficerButton(this.journey) : nothing}`;
  }

  #renderOthers({conclusions: [, ...others]}: Outcome) {
    if (others.length === 0) return nothing;
    return html`<section class="stack wide">
      <h2>${this.word('outcome.also')}</h2>
      <ul class="list">
        ${others.map((each) => html`<li>${renderTitle(each)}</li>`)}
      </ul>
    </section>`;
  }

  /** Whether what to do first is to reach someone: that is the filled button then. */
  #hasCall(first: PlannedAction | undefined): boolean {
    return hasButton(this.journey, first?.action.channels);
  }

  /** What to do; until the book has loaded, the contacts alone, which need no network. */
  #renderAdvice(action: Action, leads = false) {
    return this.journey.context.help
      ? html`<cyber-17-advice class="wide" .action=${action} .leads=${leads}></cyber-17-advice>`
      : renderContacts(this.journey, action.channels, {isFirst: leads});
  }
}
