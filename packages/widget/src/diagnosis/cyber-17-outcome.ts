import {html, nothing} from 'lit';

import {icon} from '../base/icon.js';
import {baseStyles} from '../base/base.styles.js';
import {View} from '../base/view.js';
import {renderActionBody} from './action-body.js';
import {summaryOf, titleOf} from './conclusion-words.js';
import {renderDeadline} from './deadline.js';
import {OUTCOME_DRAWINGS, SEVERITY_SHAPES} from './icons.js';
import {renderOfficerButton} from './officer-button.js';
import {outcomeStyles} from './outcome.styles.js';

import type {Outcome, PlannedAction} from '@cyber-17/diagnostic';

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

  override render() {
    const {outcome, isDiscreet} = this.journey;
    const {book} = this.journey.context;
    const [primary] = outcome.conclusions;
    const [first] = outcome.plan;
    return html`<div class="stack">
      ${this.renderBack()} ${isDiscreet ? nothing : this.#renderSeverity(outcome)}
      <div class="stack">
        <h1 tabindex="-1" part="outcome">${titleOf(primary)}</h1>
        ${book ? html`<p>${summaryOf(book, primary)} ${book.threats[primary.conclusion.id]?.comfort ?? nothing}</p>` : nothing}
      </div>
      ${first ? this.#renderFirst(first) : nothing}
      ${isDiscreet ? this.#renderRest(outcome) : [this.#renderOffers(outcome), this.#renderMore(outcome)]}
    </div>`;
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
      <h2 id="first">${action.title}</h2>
      ${deadline ? html`<p>${renderDeadline(this.journey, deadline)}</p>` : nothing}
      ${renderActionBody(this.journey, action)}
    </section>`;
  }

  /** On a device that may be watched everything stands at once, as text to note. */
  #renderRest({plan}: Outcome) {
    return plan.slice(1).map(
      ({action}) =>
        html`<section class="card stack">
          <h2>${action.title}</h2>
          ${renderActionBody(this.journey, action)}
        </section>`,
    );
  }

  #renderOffers({offers, plan}: Outcome) {
    const {diagnosis, diagnostic, graph} = this.journey.context;
    const details = diagnosis!.detailsOf(graph!, diagnostic!.context);
    const canDetail = details.length > 0 && diagnostic!.value === 'named';
    return html`<button type="button" class="button go wide" @click=${this.sends({type: 'plan.opened'})}>
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

  #renderMore(outcome: Outcome) {
    const [, ...others] = outcome.conclusions;
    return html`<div class="wide">
      ${
        others.length > 0
          ? html`<details class="more" open>
            <summary><span>${this.word('outcome.also')}</span>${icon(OUTCOME_DRAWINGS, 'down')}</summary>
            <ul class="list">
              ${others.map((each) => html`<li>${titleOf(each)}</li>`)}
            </ul>
          </details>`
          : nothing
      }
      <details class="more">
        <summary>
          <span>${this.word('outcome.why')}<small>${this.word(`sureness.${outcome.sureness}`)}</small></span>
          ${icon(OUTCOME_DRAWINGS, 'down')}
        </summary>
        ${this.#renderWhy(outcome)}
      </details>
      ${
        outcome.neighbours.length + outcome.turns.length > 0
          ? html`<details class="more">
            <summary><span>${this.word('outcome.else')}</span>${icon(OUTCOME_DRAWINGS, 'down')}</summary>
            ${this.#renderElse(outcome)}
          </details>`
          : nothing
      }
    </div>`;
  }

  #renderWhy({why, conclusions}: Outcome) {
    const questions = this.journey.context.graph!.questions;
    const because = conclusions.flatMap(({raises}) => raises.map((raise) => raise.because));
    return html`<ul class="reasons">
        ${why.map(({question, answers}) => {
          const asked = questions[question];
          const given = asked?.answers.filter(({id}) => answers.includes(id)).map(({label}) => label);
          return given?.length
            ? html`<li>
                ${icon(OUTCOME_DRAWINGS, 'check')}<strong>${given.join(' · ')}</strong
                ><small class="muted">${asked?.title}</small>
                <button
                  type="button"
                  class="link"
                  aria-label=${this.word('outcome.change-of', {question: asked?.title ?? ''})}
                  @click=${() => this.#returnTo(question)}
                >
                  ${this.word('outcome.change')}
                </button>
              </li>`
            : nothing;
        })}
      </ul>
      ${
        because.length > 0
          ? html`<h3>${this.word('outcome.graver')}</h3>
            <ul class="list">
              ${[...new Set(because)].map((each) => html`<li>${each}</li>`)}
            </ul>`
          : nothing
      }`;
  }

  #renderElse({neighbours, turns}: Outcome) {
    const {questions, threats} = this.journey.context.graph!;
    const known = new Set(neighbours.map(({threat}) => threat));
    const turned = turns.filter(({threat}) => !known.has(threat));
    return [...neighbours, ...turned].map(
      ({threat, question}) =>
        html`<button type="button" class="turn" @click=${() => this.#returnTo(question)}>
          <span>${threats[threat]?.title}<small>${questions[question]?.title}</small></span>
          ${icon(OUTCOME_DRAWINGS, 'next')}
        </button>`,
    );
  }

  /** Asks a question again: goes back to it, or begins there if it was not met. */
  #returnTo(question: string) {
    const {why} = this.journey.outcome;
    if (!why.some((reason) => reason.question === question)) {
      this.send({type: 'diagnostic.restarted', beginning: {question}});
      return;
    }
    // A step back may only leave the details: each answer takes two at most.
    for (let steps = 2 * why.length + 2; steps > 0 && this.journey.question?.id !== question; steps--) {
      this.send({type: 'step.reversed'});
    }
  }
}
