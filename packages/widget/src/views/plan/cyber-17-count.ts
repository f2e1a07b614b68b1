import {html, nothing} from 'lit';

import {baseStyles} from '../../base/base.styles.js';
import {icon} from '../../base/icon.js';
import {View} from '../../base/view.js';
import {helpStyles} from '../shared/help.styles.js';
import {OUTCOME_DRAWINGS} from '../shared/icons.js';
import {countStyles} from './count.styles.js';

import type {Counting} from '../../journey/counting.js';

/**
 * Lets a visitor have their situation counted. Says what is sent; sends it when
 * it is tapped, once, and never otherwise.
 *
 * @csspart count - The words and the button.
 */
export class Cyber17Count extends View {
  static override styles = [baseStyles, helpStyles, countStyles];

  override render() {
    const progress = this.journey.context.counted[this.#situation]?.progress;
    const isDone = progress === 'done';
    return html`<section class="count stack" part="count" aria-labelledby="count">
      <h2 id="count">${this.word('plan.count-title')}</h2>
      ${isDone ? nothing : this.#renderOffer(progress === 'sending')}
      <p class=${isDone ? 'sent' : 'small'} role="status" tabindex="-1">
        ${progress ? html`${isDone ? icon(OUTCOME_DRAWINGS, 'check') : nothing}${this.word(`plan.count-${progress}`)}` : nothing}
      </p>
    </section>`;
  }

  /** A button that is at work keeps the focus, so it is not disabled. */
  #renderOffer(isAtWork: boolean) {
    const {conclusions, audience} = this.journey.outcome;
    return html`<p class="muted small">
        ${this.word('plan.count-text', {
          threat: conclusions[0].conclusion.title,
          audience: this.word(`first.${audience}`),
        })}
      </p>
      <button type="button" class="button" aria-disabled=${isAtWork || nothing} @click=${this.#send}>
        ${this.word('plan.count')}
      </button>`;
  }

  get #situation(): string {
    const {conclusions, audience} = this.journey.outcome;
    return `${conclusions[0].conclusion.id} ${audience}`;
  }

  /** What is known of it lives in the journey: whoever comes back to the plan sees that it is done. */
  readonly #send = async () => {
    const {journey} = this;
    const {outcome, context, resources} = journey;
    const {makeCount, sendCount} = context.help!;
    const situation = this.#situation;
    const known = context.counted[situation];
    if (known && known.progress !== 'failed') return; // defence: count-once
    const keep = (counting: Counting) => journey.send({type: 'situation.counted', situation, counting});
    /** Whoever erased everything meanwhile has nothing sent, and nothing is known of it any more. */
    const isWanted = () => Object.hasOwn(journey.context.counted, situation);
    keep({progress: 'sending', count: known?.count});
    let count = known?.count;
    let progress: Counting['progress'] = 'failed';
    try {
      const threat = outcome.conclusions[0].conclusion.id;
      count = await makeCount({threat, audience: outcome.audience}, resources.now(), count);
      if (!isWanted()) return; // defence: count-erased
      await sendCount(resources.operator, count);
      progress = 'done';
    } catch {
      // Nothing depends on it: the words say so.
    }
    if (!isWanted()) return;
    keep({progress, count});
    await this.#focusStatus();
  };

  /** The button that had the focus is gone: who uses the keyboard stays at this place. */
  async #focusStatus() {
    await this.updateComplete;
    const {renderRoot} = this;
    if (this.isConnected && !renderRoot.querySelector('button'))
      renderRoot.querySelector<HTMLElement>('[role=status]')?.focus({preventScroll: true});
  }
}
