import {isWordIn} from '@cyber-17/content';
import {html, nothing} from 'lit';

import {baseStyles} from '../../base/base.styles.js';
import {icon} from '../../base/icon.js';
import {View} from '../../base/view.js';
import {bookOf} from '../shared/book-of.js';
import {renderBlocks} from '../shared/blocks.js';
import {disclosureStyles} from '../shared/disclosure.styles.js';
import {helpStyles} from '../shared/help.styles.js';
import {OUTCOME_DRAWINGS} from '../shared/icons.js';
import {inFrench} from '../shared/in-its-language.js';
import {LoadController} from '../shared/load-controller.js';

import type {WordKey} from '../../journey/word-key.js';
import type {Explanations} from '@cyber-17/content';

/** How to recognise the threat, and words that the plan could not avoid: fetched when one is opened. */
export class Cyber17Explanations extends View {
  static override styles = [baseStyles, disclosureStyles, helpStyles];

  // Without them the plan says as much: nothing else depends on them.
  readonly #explanations = new LoadController<Explanations>(
    this,
    () => this.journey,
    (help, operator, lang) => help.loadExplanations(operator, lang),
  );

  override render() {
    const {ready} = this.journey.context;
    if (!bookOf(this.journey)) return nothing;
    const isFrench = this.#explanations.value?.lang !== ready?.graph.lang;
    const {value, hasFailed} = this.#explanations;
    const missing = html`<p>${this.word(value || hasFailed ? 'plan.no-words' : 'start.wait')}</p>`;
    return html`${this.#renderFolded('plan.recognise', this.#renderRecognise(isFrench) ?? missing)}
    ${this.#renderFolded('plan.words', this.#renderTerms(isFrench) ?? missing)}`;
  }

  #renderFolded(word: WordKey, shown: unknown) {
    return html`<details class="more" @toggle=${this.#explanations.load}>
      <summary><span>${this.word(word)}</span>${icon(OUTCOME_DRAWINGS, 'down')}</summary>
      ${shown}
    </details>`;
  }

  #renderRecognise(isFrench: boolean) {
    const {conclusions} = this.journey.outcome;
    const found = this.#explanations.value?.recognise[conclusions[0].conclusion.id];
    return found && inFrench(isFrench, renderBlocks(this.journey, found));
  }

  /** Explains the words that appear in this plan. */
  #renderTerms(isFrench: boolean) {
    const book = bookOf(this.journey);
    // What is shown of an action: its conditions name what is no matter here.
    const read = JSON.stringify(
      this.journey.outcome.plan.map(({action: {id, title}}) => {
        const {lead, body, say, steps = {}} = book?.actions[id] ?? {};
        return [title, lead, body, say, Object.values(steps)];
      }),
    );
    const terms = Object.values(this.#explanations.value?.terms ?? {}).filter(({word}) =>
      isWordIn(word, read),
    );
    if (terms.length === 0) return undefined;
    const list = terms.map(({word, means}) => html`<dt><strong>${word}</strong></dt><dd>${means}</dd>`);
    return inFrench(isFrench, html`<dl>${list}</dl>`);
  }
}
