import {ContextConsumer} from '@lit/context';
import {LitElement, html} from 'lit';

import {journeyContext} from '../journey/journey-context.js';
import {rootMode} from '../root-mode.js';
import {afterPaint} from './after-paint.js';
import {FIRST_DRAWINGS, icon} from './icon.js';

import type {JourneyEvent} from '../journey/events.js';
import type {JourneyStore} from '../journey/journey-store.js';
import type {WordKey} from '../journey/word-key.js';

/**
 * What every view has in common: the journey it reads from, and a heading that
 * takes the focus when the view appears. A view decides nothing: it asks.
 */
export abstract class View extends LitElement {
  static override get shadowRootOptions(): ShadowRootInit {
    return {mode: rootMode()};
  }

  readonly #journey = new ContextConsumer(this, {context: journeyContext, subscribe: true});

  /** Set once what attends to views has loaded. */
  declare static attended: ((view: View) => void) | undefined;

  override connectedCallback() {
    super.connectedCallback();
    View.attended?.(this);
    window.visualViewport?.addEventListener('resize', this.#keepInSight);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    window.visualViewport?.removeEventListener('resize', this.#keepInSight); // defence: unlisten-viewport
  }

  /** Whether it is first drawn after what is above it is on screen. */
  protected get isLate(): boolean {
    return false;
  }

  protected override async scheduleUpdate() {
    if (this.isLate && !this.hasUpdated) await afterPaint();
    super.scheduleUpdate();
  }

  /** A view that has just been removed may be of answers that are gone. */
  protected override shouldUpdate() {
    return this.isConnected;
  }

  /** The journey; present from the first render on. */
  protected get journey(): JourneyStore {
    return this.#journey.value!;
  }

  protected word(key: WordKey, values?: Readonly<Record<string, string | number>>): string {
    return this.journey.word(key, values);
  }

  protected send(event: JourneyEvent) {
    this.journey.send(event);
  }

  /** A handler that sends an event: `@click=${this.sends({type: 'plan.opened'})}`. */
  protected sends(event: JourneyEvent) {
    return () => this.send(event);
  }

  /** The way back, first in every view but the first. */
  protected renderBack(
    word: WordKey = 'start.back',
    type: 'step.reversed' | 'diagnostic.restarted' = 'step.reversed',
  ) {
    return html`<button type="button" class="link" @click=${this.sends({type})}>
      ${icon(FIRST_DRAWINGS, 'back')}${this.word(word)}
    </button>`;
  }

  /** What has the focus in this view. */
  get focused(): Element | null {
    return (this.renderRoot as ShadowRoot).activeElement;
  }

  /**
   * Puts the focus on the view's heading, so that it is read aloud.
   *
   * @param control what takes it instead if it is on screen: who chooses among radios
   *   with the arrow keys stays among them when their choice brings another view, and
   *   who comes back goes on where they left
   */
  async focusHeading(control: string) {
    await this.updateComplete;
    const kept = this.renderRoot.querySelector<HTMLElement>(control);
    kept?.focus();
    // What is folded takes none.
    if (!kept || this.focused !== kept) this.renderRoot.querySelector('h1')?.focus();
  }

  /** Keeps the field that is typed in on screen when a phone's keyboard opens. */
  readonly #keepInSight = () => {
    if (this.focused?.matches('input, textarea')) this.focused.scrollIntoView({block: 'nearest'});
  };
}
