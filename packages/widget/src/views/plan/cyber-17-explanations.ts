import {isWordIn} from '@cyber-17/content';
import {html, nothing} from 'lit';

import {baseStyles} from '../../base/base.styles.js';
import {icon} from '../../base/icon.js';
import {View} from '../../base/view.js';
import {renderBlocks} from '../shared/blocks.js';
import {disclosureStyles} from '../shared/disclosure.styles.js';
import {helpStyles} from '../shared/help.styles.js';
import {OUTCOME_DRAWINGS} from '../shared/icons.js';
import {inFrench} from '../shared/in-its-language.js';

import type {Explanations} from '@cyber-17/content';

/** How one knows the threat, and words that the plan could not avoid: fetched when somebody asks. */
export class Cyber17Explanations extends View {
  static override styles = [baseStyles, disclosureStyles, helpStyles];

  #explanations: Explanations | undefined;
  /** The language that they were asked for in. */
  #askedIn: string | undefined;
  #areMissing = false;

  override render() {
    const {book, ready} = this.journey.context;
    if (!book) return nothing;
    const isFrench = this.#explanations?.lang !== ready?.graph.lang;
    const missing = html`<p>${this.word(this.#explanations || this.#areMissing ? 'plan.no-words' : 'start.wait')}</p>`;
    return html`${this.#renderFolded('plan.recognise', this.#renderRecognise(isFrench) ?? missing)}
    ${this.#renderFolded('plan.words', this.#renderTerms(isFrench) ?? missing)}`;
  }

  #renderFolded(word: string, shown: unknown) {
    return html`<details class="more" @toggle=${this.#load}>
      <summary><span>${this.word(word)}</span>${icon(OUTCOME_DRAWINGS, 'down')}</summary>
      ${shown}
    </details>`;
  }

  #renderRecognise(isFrench: boolean) {
    const {conclusions} = this.journey.outcome;
    const found = this.#explanations?.recognise[conclusions[0].conclusion.id];
    return found && inFrench(isFrench, renderBlocks(this.journey, found));
  }

  /** The words explained are those that stand in this plan. */
  #renderTerms(isFrench: boolean) {
    const {book} = this.journey.context;
    const read = JSON.stringify(this.journey.outcome.plan.map(({action}) => book?.actions[action.id]));
    const terms = Object.values(this.#explanations?.terms ?? {}).filter(({word}) => isWordIn(word, read));
    if (terms.length === 0) return undefined;
    const list = terms.map(({word, means}) => html`<dt><strong>${word}</strong></dt><dd>${means}</dd>`);
    return inFrench(isFrench, html`<dl>${list}</dl>`);
  }

  readonly #load = async () => {
    const {resources, context, lang} = this.journey;
    if (this.#askedIn === lang) return;
    this.#askedIn = lang;
    // Without them the plan says as much: nothing else depends on them.
    this.#explanations = await context.help
      ?.loadExplanations(resources.operator, lang)
      .catch(() => undefined);
    this.#areMissing = !this.#explanations;
    // Opening it again tries again.
    if (this.#areMissing) this.#askedIn = undefined;
    this.requestUpdate();
  };

  /** Another language: what stands explained follows. */
  protected override updated() {
    if (this.#askedIn !== undefined) void this.#load();
  }
}
