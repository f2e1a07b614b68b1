import {alternativesTo} from '@cyber-17/diagnostic';
import {html, nothing} from 'lit';

import {baseStyles} from '../../base/base.styles.js';
import {icon} from '../../base/icon.js';
import {View} from '../../base/view.js';
import {bookOf} from '../shared/book-of.js';
import {disclosureStyles} from '../shared/disclosure.styles.js';
import {OUTCOME_DRAWINGS} from '../shared/icons.js';
import {reasonsStyles} from './reasons.styles.js';

import type {Alternative, Outcome} from '@cyber-17/diagnostic';

/** More answers than these say no more. */
const MAX_REASONS = 3;

/** Why this outcome, and how sure it is. */
export class Cyber17Reasons extends View {
  static override styles = [baseStyles, disclosureStyles, reasonsStyles];

  protected override get isLate() {
    return true;
  }

  override render() {
    const {outcome, ready} = this.journey;
    const alternatives = alternativesTo(ready.graph, outcome, ready.diagnostic.context.trail);
    const isThreat = 'class' in outcome.conclusions[0].conclusion;
    return html`<details class="more">
        <summary>
          <span
            >${this.word('reasons.why')}${
              isThreat ? html`<small>${this.word(`sureness.${outcome.sureness}`)}</small>` : nothing
            }</span
          >
          ${icon(OUTCOME_DRAWINGS, 'down')}
        </summary>
        ${this.#renderReasons(outcome, alternatives)}
        <h3>${this.word('answers.title')}</h3>
        <cyber-17-answers></cyber-17-answers>
      </details>`;
  }

  /** Because of which answers, and not of which; then what makes it graver. */
  #renderReasons({conclusions}: Outcome, alternatives: readonly Alternative[]) {
    const {graph, diagnostic} = this.journey.ready;
    const {trail} = diagnostic.context;
    const naming = trail.filter(
      ({question}) => graph.questions[question] && !graph.questions[question].detail,
    );
    const isChosen = naming.some(({inferred}) => inferred);
    const given = naming.filter(({inferred}) => !inferred);
    const said = given
      .flatMap(({question, answers}) => answers.map((answer) => this.#labelOf(question, answer)))
      .slice(-MAX_REASONS);
    const other = alternatives.find(
      ({question, answer}) => answer && given.some((entry) => entry.question === question),
    );
    const words = bookOf(this.journey)?.raises;
    const graver = new Set(conclusions.flatMap(({raises}) => raises.flatMap(({id}) => words?.[id] ?? [])));
    return html`<ul class="list reasons">
      ${said.map((label) => html`<li>${this.word('reasons.because', {answer: label})}</li>`)}
      ${isChosen ? html`<li>${this.word('reasons.chosen')}</li>` : nothing}
      ${
        other
          ? html`<li>
            ${this.word('reasons.not', {
              answer: this.#labelOf(other.question!, other.answer!),
              threat: graph.threats[other.threat]?.title ?? '',
            })}
          </li>`
          : nothing
      }
      ${[...graver].map((each) => html`<li>${each}</li>`)}
    </ul>`;
  }

  #labelOf(question: string, answer: string): string {
    const {questions} = this.journey.ready.graph;
    return questions[question]?.answers.find(({id}) => id === answer)?.label ?? '';
  }
}
