import {URGENCIES} from '@cyber-17/content';
import {foldedPlan} from '@cyber-17/diagnostic';
import {html, nothing} from 'lit';
import {repeat} from 'lit/directives/repeat.js';

import {baseStyles} from '../../base/base.styles.js';
import {icon} from '../../base/icon.js';
import {View} from '../../base/view.js';
import {isDone} from '../../journey/is-done.js';
import {renderTitle} from '../outcome/conclusion-words.js';
import {renderOfficerButton} from '../outcome/officer-button.js';
import {outcomeStyles} from '../outcome/outcome.styles.js';
import {bookOf} from '../shared/book-of.js';
import {dayAndHourOf, hourOf, isSameDay} from '../shared/date-in.js';
import {renderDeadline} from '../shared/deadline.js';
import {disclosureStyles} from '../shared/disclosure.styles.js';
import {helpStyles} from '../shared/help.styles.js';
import {OUTCOME_DRAWINGS} from '../shared/icons.js';
import {renderWords} from '../shared/in-its-language.js';
import {localeOf} from '../shared/locale-of.js';
import {tickStyles} from '../shared/tick.styles.js';
import {evidenceOf} from '../sheet/plan-lines.js';
import {renderCentre} from './centre.js';
import {renderChecks} from './checks.js';
import {complaintOf, renderComplaint, renderProcedure, renderWay} from './complaint.js';
import {outdatedWords} from './outdated-words.js';
import {planStyles} from './plan.styles.js';

import type {PlannedComplaint} from './complaint.js';
import type {FoldedPlan, PlannedAction} from '@cyber-17/diagnostic';

/**
 * Everything there is to do, by urgency. Each action can be ticked; the order
 * never changes, so that nothing moves under a finger.
 *
 * @csspart plan - The heading.
 * @csspart action - One action.
 */
export class Cyber17Plan extends View {
  static override styles = [baseStyles, outcomeStyles, disclosureStyles, helpStyles, tickStyles, planStyles];

  #complaint: PlannedComplaint | undefined;

  /** Without the book the plan is short, and its numbers are most of it: it is open. */
  protected override firstUpdated() {
    const {context, outcome} = this.journey;
    for (const {action} of context.book ? [] : outcome.plan) {
      this.send({type: 'action.folded', action: action.id, isOpen: true});
    }
  }

  override render() {
    const {outcome, bookArrival} = this.journey;
    const {plan, conclusions} = outcome;
    this.#complaint = complaintOf(this.journey);
    const count = plan.filter((planned) => isDone(this.journey, planned)).length;
    const next = this.#nextAfter()?.action.id;
    const isThreat = 'class' in conclusions[0].conclusion;
    const fold = foldedPlan(plan);
    const isOrganisation = outcome.audience !== 'individual';
    const isNow = ({when}: PlannedAction) => when === 'now';
    return html`<div class="stack">
      ${this.renderBack()}
      <h1 tabindex="-1" part="plan">${this.word('plan.title')}</h1>
      <p>${conclusions.map((each, index) => [index ? ' · ' : '', renderTitle(each)])}</p>
      <div class="progress wide">
        <progress max=${plan.length} .value=${count} aria-hidden="true"></progress>
        <p class="muted" role="status">${this.word('plan.done', {count, all: plan.length})}</p>
      </div>
      <cyber-17-update class="wide"></cyber-17-update>
      ${bookArrival === 'failed' ? this.#renderShortNotice() : this.#renderOutdatedNotice()}
      ${this.#isPartlyFrench ? html`<p class="muted small wide">${this.word('plan.french')}</p>` : nothing}
      ${this.#renderGroups(fold.shown.filter(isNow), next)} ${isOrganisation ? this.#renderPeople() : nothing}
      ${this.#renderGroups(
        fold.shown.filter((each) => !isNow(each)),
        next,
      )} ${this.#renderFolded(fold, next)} ${this.#evidencePlace ? nothing : this.#renderEvidence()}
      ${isThreat ? html`<cyber-17-explanations class="wide"></cyber-17-explanations>` : nothing}
      ${this.#complaint && !this.#complaint.action ? renderComplaint(this.journey, this.#complaint) : nothing}
      ${outcome.facts['safeDevice'] === 'no' ? nothing : html`<cyber-17-keep class="wide"></cyber-17-keep>`}
      ${isOrganisation ? nothing : this.#renderPeople()} ${this.#canCount ? html`<cyber-17-count class="wide"></cyber-17-count>` : nothing}
    </div>`;
  }

  /** Only a threat is counted; and on a device that may be watched nothing is sent. */
  get #canCount(): boolean {
    const {conclusions, facts} = this.journey.outcome;
    const isThreat = 'class' in conclusions[0].conclusion;
    return this.journey.context.help!.canCount && isThreat && facts['safeDevice'] !== 'no';
  }

  /** Whether the language has no words yet for part of what this plan says. */
  get #isPartlyFrench(): boolean {
    const book = bookOf(this.journey);
    return this.journey.outcome.plan.some(({action}) => book?.actions[action.id]?.untranslated);
  }

  /** Who can come and help. An organisation needs hands at once; anyone else has read the plan by then. */
  #renderPeople() {
    const {provider, chat} = this.journey.outcome.offers;
    return html`${
      provider
        ? html`<button type="button" class="button wide" data-to="providers" @click=${this.sends({type: 'providers.opened'})}>
            <span>${this.word('providers.open')}<small>${this.word('providers.open-hint')}</small></span>
          </button>`
        : nothing
    }
      ${chat ? renderOfficerButton(this.journey) : nothing}`;
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

  #renderAction(planned: PlannedAction, isNext: boolean) {
    const {action, deadline} = planned;
    const {unfolded} = this.journey.context;
    const isTicked = isDone(this.journey, planned);
    const isOpen = unfolded.has(action.id);
    const complaint = this.#complaint?.action === action ? this.#complaint : undefined;
    const advice = html`<cyber-17-advice class="wide" .action=${action} .folded=${!isOpen}></cyber-17-advice>`;
    const classes = ['action', 'card', isTicked ? 'done' : '', isNext ? 'next' : ''].join(' ');
    return html`<div class=${classes} part="action">
      <span class="tick"
        ><input
          type="checkbox"
          aria-label=${this.word('plan.tick', {action: action.title})}
          .checked=${isTicked}
          @change=${() => this.#tick(planned, isTicked)}
      /></span>
      <details ?open=${isOpen} @toggle=${(event: Event) => this.#keepOpen(event, action.id)}>
        <summary>
          <span>${renderWords(action, 'title')}${
            complaint ? renderProcedure(this.journey, complaint) : nothing
          }${isTicked ? this.#renderWhen(planned) : renderDeadline(this.journey, deadline)}</span>${icon(OUTCOME_DRAWINGS, 'down')}
        </summary>
        <div class="stack">
          ${action.channels?.includes('csirt') ? renderCentre(this.journey) : nothing}
          ${complaint ? renderWay(this.journey, complaint, advice) : advice}
          ${action.id === this.#evidencePlace ? renderChecks(this.journey) : nothing}
          ${
            bookOf(this.journey) && action.letter
              ? html`<button
                type="button"
                class="button wide"
                data-to=${action.letter === this.journey.context.letter ? 'letter' : nothing}
                @click=${this.sends({type: 'letter.opened', letter: action.letter})}
              >
                ${icon(OUTCOME_DRAWINGS, 'letter')}<span>${this.word('plan.letter')}</span>
              </button>`
              : nothing
          }
        </div>
      </details>
    </div>`;
  }

  /** When it was done, or that the visitor said so. */
  #renderWhen({action}: PlannedAction) {
    const at = this.journey.context.done[action.id];
    return html`<small class="when">${
      typeof at === 'number' ? this.#wordsFor(at) : this.word('plan.done-said')
    }</small>`;
  }

  /** The hour, and on another day than today the day too. */
  #wordsFor(at: number): string {
    const {lang, resources} = this.journey;
    return isSameDay(at, resources.now())
      ? this.word('plan.done-at', {time: hourOf(lang, at)})
      : this.word('plan.done-on', {date: dayAndHourOf(lang, at)});
  }

  /** What is done folds, and what is next opens: what is being read never closes by itself. */
  #tick({action}: PlannedAction, wasDone: boolean) {
    this.send({
      type: 'action.ticked',
      action: action.id,
      done: wasDone ? false : this.journey.resources.now(),
    });
    if (wasDone) return;
    this.send({type: 'action.folded', action: action.id, isOpen: false});
    const next = this.#nextAfter();
    if (next) this.send({type: 'action.folded', action: next.action.id, isOpen: true});
  }

  /** The first thing left to do. */
  #nextAfter(): PlannedAction | undefined {
    return this.journey.outcome.plan.find((planned) => !isDone(this.journey, planned));
  }

  #keepOpen({target}: Event, action: string) {
    const isOpen = (target as HTMLDetailsElement).open;
    if (this.journey.context.unfolded.has(action) !== isOpen)
      this.send({type: 'action.folded', action, isOpen});
  }

  /** The action that the things to keep belong to. */
  get #evidencePlace(): string | undefined {
    return this.journey.outcome.plan.find(({action}) => action.id.startsWith('evidence-'))?.action.id;
  }

  #renderEvidence() {
    const book = bookOf(this.journey);
    if (!book || evidenceOf(book, this.journey.outcome).length === 0) return nothing;
    return html`<details class="more">
      <summary><span>${this.word('plan.evidence')}</span>${icon(OUTCOME_DRAWINGS, 'down')}</summary>
      ${renderChecks(this.journey)}
    </details>`;
  }
}
