import {URGENCIES, contactAt} from '@cyber-17/content';
import {complaintFor, foldedPlan} from '@cyber-17/diagnostic';
import {html, nothing} from 'lit';
import {repeat} from 'lit/directives/repeat.js';

import {baseStyles} from '../../base/base.styles.js';
import {icon} from '../../base/icon.js';
import {View} from '../../base/view.js';
import {renderTitle} from '../outcome/conclusion-words.js';
import {renderOfficerButton} from '../outcome/officer-button.js';
import {outcomeStyles} from '../outcome/outcome.styles.js';
import {renderContact, renderContacts} from '../shared/contact.js';
import {renderDeadline} from '../shared/deadline.js';
import {disclosureStyles} from '../shared/disclosure.styles.js';
import {helpStyles} from '../shared/help.styles.js';
import {OUTCOME_DRAWINGS} from '../shared/icons.js';
import {renderWords} from '../shared/in-its-language.js';
import {localeOf} from '../shared/locale-of.js';
import {tickStyles} from '../shared/tick.styles.js';
import {evidenceOf} from '../sheet/plan-lines.js';
import {csirtFor} from './csirt-for.js';
import {outdatedWords} from './outdated-words.js';

import type {FoldedPlan, Outcome, PlannedAction} from '@cyber-17/diagnostic';

/**
 * Everything there is to do, by urgency. Each action can be ticked; the order
 * never changes, so that nothing moves under a finger.
 *
 * @csspart plan - The heading.
 * @csspart action - One action.
 */
export class Cyber17Plan extends View {
  static override styles = [baseStyles, outcomeStyles, disclosureStyles, helpStyles, tickStyles];

  /** The actions whose details are open; the visitor opens and closes them as well. */
  readonly #opened = new Set<string>();

  #next: string | undefined;

  /** What the visitor wrote to find the regional centre. */
  #department = '';

  override render() {
    const {outcome, bookArrival} = this.journey;
    const {plan, conclusions, offers} = outcome;
    const {done} = this.journey.context;
    const count = plan.filter(({action}) => done.has(action.id)).length;
    const next = plan.find(({action}) => !done.has(action.id))?.action.id;
    // What becomes the next one opens. What is being read never closes by itself.
    if (next && next !== this.#next) this.#opened.add(next);
    this.#next = next;
    const fold = foldedPlan(plan);
    return html`<div class="stack">
      ${this.renderBack()}
      <h1 tabindex="-1" part="plan">${this.word('plan.title')}</h1>
      <p>${conclusions.map((each, index) => [index ? ' · ' : '', renderTitle(each)])}</p>
      <p class="muted" role="status">${this.word('plan.done', {count, all: plan.length})}</p>
      ${bookArrival === 'failed' ? this.#renderShortNotice() : this.#renderOutdatedNotice()}
      ${this.#renderGroups(fold.shown, next)} ${this.#renderFolded(fold, next)} ${this.#renderEvidence(outcome)}
      <cyber-17-explanations class="wide"></cyber-17-explanations>
      ${this.#renderComplaint(outcome)}
      ${outcome.facts['safeDevice'] === 'no' ? nothing : html`<cyber-17-keep class="wide"></cyber-17-keep>`}
      ${
        offers.provider
          ? html`<button type="button" class="button wide" @click=${this.sends({type: 'providers.opened'})}>
            <span>${this.word('providers.open')}<small>${this.word('providers.open-hint')}</small></span>
          </button>`
          : nothing
      }
      ${offers.chat ? renderOfficerButton(this.journey) : nothing}
    </div>`;
  }

  /** Says that the book could not be fetched; what is shown needs no network. */
  #renderShortNotice() {
    return html`<div class="note stack" role="status">
      <p>${this.word('plan.short')}</p>
      <button type="button" class="link" @click=${this.sends({type: 'loading.retried'})}>
        ${this.word('start.retry')}
      </button>
    </div>`;
  }

  #renderOutdatedNotice() {
    const words = outdatedWords(this.journey);
    return words ? html`<div class="note" role="status"><p>${words}</p></div>` : nothing;
  }

  /** What is to be done by the same time, under one heading; `part` tells two headings apart. */
  #renderGroups(planned: readonly PlannedAction[], next: string | undefined, part = '') {
    return URGENCIES.map((when) => {
      const group = planned.filter((each) => each.when === when);
      if (group.length === 0) return nothing;
      return html`<section class="stack wide" aria-labelledby=${when + part}>
        <h2 id=${when + part}>${this.word(`plan.${when}`)}</h2>
        ${repeat(
          group,
          ({action}) => action.id,
          (each) => this.#renderAction(each, each.action.id === next),
        )}
      </section>`;
    });
  }

  /** What waits of a long plan, under a title that counts it and says by when. It opens when its turn comes. */
  #renderFolded({folded, urgencies}: FoldedPlan, next: string | undefined) {
    if (folded.length === 0) return nothing;
    const list = new Intl.ListFormat(localeOf(this.journey.lang), {type: 'conjunction'});
    const when = list.format(urgencies.map((each) => this.word(`plan.rest-${each}`)));
    const key = folded.length === 1 ? 'plan.rest-one' : 'plan.rest';
    return html`<details class="more" ?open=${folded.some(({action}) => action.id === next)}>
      <summary>
        <span>${this.word(key, {count: folded.length, when})}</span>${icon(OUTCOME_DRAWINGS, 'down')}
      </summary>
      <div class="stack">${this.#renderGroups(folded, next, '-rest')}</div>
    </details>`;
  }

  #renderAction({action, deadline}: PlannedAction, isNext: boolean) {
    const isDone = this.journey.context.done.has(action.id);
    const classes = ['action', 'card', isDone ? 'done' : '', isNext ? 'next' : ''].join(' ');
    return html`<div class=${classes} part="action">
      <span class="tick"
        ><input
          type="checkbox"
          aria-label=${this.word('plan.tick', {action: action.title})}
          .checked=${isDone}
          @change=${() => this.#tick(action.id, isDone)}
      /></span>
      <details ?open=${this.#opened.has(action.id)} @toggle=${(event: Event) => this.#keepOpen(event, action.id)}>
        <summary>
          <span>${renderWords(action, 'title')}${renderDeadline(this.journey, deadline)}</span>${icon(OUTCOME_DRAWINGS, 'down')}
        </summary>
        <div class="stack">
          ${action.channels?.includes('csirt') ? this.#renderCsirt() : nothing}
          <cyber-17-advice class="wide" .action=${action} .folded=${!this.#opened.has(action.id)}></cyber-17-advice>
          ${this.journey.context.book && action.letter ? html`<cyber-17-letter class="wide" .letter=${action.letter}></cyber-17-letter>` : nothing}
        </div>
      </details>
    </div>`;
  }

  /** Finds the regional centre on the device: what is written goes nowhere. */
  #renderCsirt() {
    const {book} = this.journey.context;
    if (!book) return nothing;
    const found = csirtFor(book.csirts, this.#department);
    const untilOpen = this.journey.ready.graph.channels['csirt']?.untilOpen;
    const centre = found && {...found, ...(untilOpen !== undefined && {untilOpen})};
    return html`<label class="write"
        >${this.word('plan.department')}<input
          class="field"
          id="department"
          autocomplete="off"
          maxlength="7"
          aria-describedby="centre"
          .value=${this.#department}
          @input=${this.#keepDepartment}
      /></label>
      <div id="centre" class="stack wide" role="status">
        ${
          centre
            ? renderContact(this.journey, contactAt('csirt', centre, this.journey.resources.now()))
            : this.#department.length > 1
              ? html`<p>${this.word('plan.no-centre')}</p>`
              : nothing
        }
      </div>`;
  }

  #keepDepartment({target}: InputEvent) {
    this.#department = (target as HTMLInputElement).value;
    this.requestUpdate();
  }

  /** What is done folds. */
  #tick(action: string, wasDone: boolean) {
    if (!wasDone) this.#opened.delete(action);
    this.send({type: 'action.ticked', action});
  }

  #keepOpen({target}: Event, action: string) {
    if ((target as HTMLDetailsElement).open) this.#opened.add(action);
    else this.#opened.delete(action);
  }

  #renderEvidence(outcome: Outcome) {
    const {book} = this.journey.context;
    const kept = book ? evidenceOf(book, outcome) : [];
    if (kept.length === 0) return nothing;
    return html`<details class="more">
      <summary><span>${this.word('plan.evidence')}</span>${icon(OUTCOME_DRAWINGS, 'down')}</summary>
      <ul class="list">
        ${kept.map((text) => html`<li>${text}</li>`)}
      </ul>
    </details>`;
  }

  #renderComplaint(outcome: Outcome) {
    const {book} = this.journey.context;
    const complaint = book && complaintFor(book.complaints, outcome);
    if (!complaint) return nothing;
    const {row, others} = complaint;
    return html`<section class="card stack" aria-labelledby="complaint">
      <h2 id="complaint">${book.procedures[row.procedure].title}</h2>
      <p>${row.because}</p>
      ${renderContacts(this.journey, row.channels)}
      ${
        others.length > 0
          ? html`<details class="more">
            <summary><span>${this.word('complaint.others')}</span>${icon(OUTCOME_DRAWINGS, 'down')}</summary>
            <ul class="list">
              ${others.map(
                (each) =>
                  html`<li><strong>${book.procedures[each].title}</strong> ${book.procedures[each].whyNot}</li>`,
              )}
            </ul>
          </details>`
          : nothing
      }
    </section>`;
  }
}
