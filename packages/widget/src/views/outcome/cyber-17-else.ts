import {alternativesTo} from '@cyber-17/diagnostic';
import {html, nothing} from 'lit';

import {baseStyles} from '../../base/base.styles.js';
import {icon} from '../../base/icon.js';
import {View} from '../../base/view.js';
import {bookOf} from '../shared/book-of.js';
import {disclosureStyles} from '../shared/disclosure.styles.js';
import {OUTCOME_DRAWINGS} from '../shared/icons.js';
import {renderWords} from '../shared/in-its-language.js';
import {reasonsStyles} from './reasons.styles.js';

import type {Alternative} from '@cyber-17/diagnostic';

/** At most this many alternatives stand open above the advice: more would push it off a phone's screen. */
const MOST_OPEN = 3;

/**
 * What else it could be, and how each differs. One tap changes to it and keeps
 * the answers that still hold.
 */
export class Cyber17Else extends View {
  static override styles = [baseStyles, disclosureStyles, reasonsStyles];

  static override properties = {isOpen: {attribute: false}};

  /** Whether the likeliest are shown at once, because the name is unsure. Folded by default. */
  declare isOpen: boolean;

  constructor() {
    super();
    this.isOpen = false;
  }

  /** Takes no room when there is nothing to say. */
  protected override willUpdate() {
    this.hidden = this.#alternatives.length === 0;
  }

  override render() {
    if (this.hidden) return nothing;
    const all = this.#alternatives;
    const telling = html`<cyber-17-telling></cyber-17-telling>`;
    if (!this.isOpen) return [telling, this.#renderFolded('reasons.else', all)];
    const [open, rest] = [all.slice(0, MOST_OPEN), all.slice(MOST_OPEN)];
    return html`<section aria-labelledby="else">
      ${telling}
      <h2 id="else">${this.word('reasons.else')}</h2>
      ${open.map((each) => this.#renderTurn(each))}
      ${rest.length > 0 ? this.#renderFolded('reasons.others', rest) : nothing}
    </section>`;
  }

  #renderFolded(title: 'reasons.else' | 'reasons.others', alternatives: readonly Alternative[]) {
    return html`<details class="more">
      <summary><span>${this.word(title)}</span>${icon(OUTCOME_DRAWINGS, 'down')}</summary>
      ${alternatives.map((each) => this.#renderTurn(each))}
    </details>`;
  }

  #renderTurn(alternative: Alternative) {
    const {threat} = alternative;
    const {graph} = this.journey.ready;
    const conclusion = graph.threats[threat] ?? graph.outcomes[threat];
    return html`<button type="button" class="turn onward" @click=${this.sends({type: 'threat.chosen', threat})}>
      <span>${conclusion && renderWords(conclusion, 'title')}<small>${this.#difference(alternative)}</small></span>
    </button>`;
  }

  /** How it differs, in its own words; without the book, in those of the question that tells them apart. */
  #difference({threat, question = '', answer}: Alternative) {
    const advice = bookOf(this.journey)?.threats[threat];
    if (advice?.rather) return renderWords(advice, 'rather');
    const asked = this.journey.ready.graph.questions[question];
    const label = asked?.answers.find(({id}) => id === answer)?.label;
    return label === undefined ? asked?.title : this.word('reasons.if', {answer: label});
  }

  get #alternatives(): readonly Alternative[] {
    const {outcome, ready} = this.journey;
    return alternativesTo(ready.graph, outcome, ready.diagnostic.context.trail);
  }
}
