import {alternativesTo} from '@cyber-17/diagnostic';
import {html, nothing} from 'lit';

import {baseStyles} from '../../base/base.styles.js';
import {icon} from '../../base/icon.js';
import {View} from '../../base/view.js';
import {disclosureStyles} from '../shared/disclosure.styles.js';
import {OUTCOME_DRAWINGS} from '../shared/icons.js';
import {reasonsStyles} from './reasons.styles.js';

import type {Alternative, Outcome} from '@cyber-17/diagnostic';

/** Why this outcome, how sure it is, and what else it could be. */
export class Cyber17Reasons extends View {
  static override styles = [baseStyles, disclosureStyles, reasonsStyles];

  protected override get isLate() {
    return true;
  }

  override render() {
    const {outcome, ready} = this.journey;
    const alternatives = alternativesTo(ready.graph, outcome, ready.diagnostic.context.trail);
    return html`<details class="more">
        <summary>
          <span>${this.word('reasons.why')}<small>${this.word(`sureness.${outcome.sureness}`)}</small></span>
          ${icon(OUTCOME_DRAWINGS, 'down')}
        </summary>
        <cyber-17-answers></cyber-17-answers>
        ${this.#renderGraver(outcome)}
      </details>
      ${
        alternatives.length > 0
          ? html`<details class="more">
            <summary><span>${this.word('reasons.else')}</span>${icon(OUTCOME_DRAWINGS, 'down')}</summary>
            ${this.#renderElse(alternatives)}
          </details>`
          : nothing
      }`;
  }

  #renderGraver({conclusions}: Outcome) {
    const because = new Set(conclusions.flatMap(({raises}) => raises.map((raise) => raise.because)));
    if (because.size === 0) return nothing;
    return html`<h3>${this.word('reasons.graver')}</h3>
      <ul class="list">
        ${[...because].map((each) => html`<li>${each}</li>`)}
      </ul>`;
  }

  #renderElse(alternatives: readonly Alternative[]) {
    const {questions, threats} = this.journey.ready.graph;
    return alternatives.map(
      ({threat, question}) =>
        html`<button type="button" class="turn" @click=${() => this.#ask(question)}>
          <span>${threats[threat]?.title}<small>${questions[question]?.title}</small></span>
          ${icon(OUTCOME_DRAWINGS, 'next')}
        </button>`,
    );
  }

  /** Asks what tells the two apart: again, or for the first time. */
  #ask(question: string) {
    const {trail} = this.journey.ready.diagnostic.context;
    const index = trail.findIndex((entry) => entry.question === question);
    if (index < 0) this.send({type: 'diagnostic.restarted', beginning: {question}});
    else this.send({type: 'answer.reopened', index});
  }
}
