import {html, nothing} from 'lit';

import {baseStyles} from '../../base/base.styles.js';
import {View} from '../../base/view.js';
import {helpStyles} from '../shared/help.styles.js';

import type {Count} from '@cyber-17/protocol/count';

/** How far it is. */
type Progress = 'offered' | 'sending' | 'done' | 'failed';

/**
 * Lets a visitor have their situation counted. Says what is sent; sends it when
 * it is tapped, and never otherwise.
 *
 * @csspart count - The words and the button.
 */
export class Cyber17Count extends View {
  static override styles = [baseStyles, helpStyles];

  #progress: Progress = 'offered';

  /** What was sent, or tried: trying again sends the same, which counts once. */
  #count: Count | undefined;

  override render() {
    const {conclusions, audience} = this.journey.outcome;
    const isOver = this.#progress === 'done';
    return html`<section class="stack" part="count" aria-labelledby="count">
      <h2 id="count">${this.word('plan.count')}</h2>
      <p class="muted small">
        ${this.word('plan.count-text', {
          threat: conclusions[0].conclusion.title,
          audience: this.word(`first.${audience}`),
        })}
      </p>
      ${
        isOver
          ? nothing
          : html`<button type="button" class="button" ?disabled=${this.#progress === 'sending'} @click=${this.#send}>
            ${this.word('plan.count')}
          </button>`
      }
      <p role="status">${this.#progress === 'offered' ? nothing : this.word(`plan.count-${this.#progress}`)}</p>
    </section>`;
  }

  readonly #send = async () => {
    const {outcome, context, resources} = this.journey;
    const {makeCount, sendCount} = context.help!;
    const threat = outcome.conclusions[0].conclusion.id;
    this.#show('sending');
    try {
      this.#count ??= await makeCount({threat, audience: outcome.audience}, resources.now());
      await sendCount(resources.operator, this.#count);
      this.#show('done');
    } catch {
      // Nothing depends on it: the words say so.
      this.#show('failed');
    }
  };

  #show(progress: Progress) {
    this.#progress = progress;
    this.requestUpdate();
  }
}
