import {QUESTION} from '../views/views.js';

import type {View} from '../base/view.js';
import type {JourneyStore} from '../journey/journey-store.js';
import type {Audience} from '@cyber-17/protocol/audience';
import type {LitElement, ReactiveController} from 'lit';

/** Moves the focus to the heading of each view that has just appeared. */
export class FocusController implements ReactiveController {
  readonly #host: LitElement;
  readonly #journey: JourneyStore;
  readonly #mayTake: () => boolean;

  #shown = '';

  /** The view before the one on screen. */
  #left: string | undefined;

  /** Of whom the last question on screen was asked. */
  #audience: Audience | undefined;

  /** @param mayTake whether the panel may take the focus from the page */
  constructor(host: LitElement, journey: JourneyStore, mayTake: () => boolean) {
    this.#host = host;
    this.#journey = journey;
    this.#mayTake = mayTake;
    host.addController(this);
  }

  /** The next view counts as one that has just appeared, whichever it is. */
  forget() {
    this.#shown = '';
  }

  hostUpdated() {
    void this.follow();
  }

  /** The view on screen may be another one by now. */
  async follow() {
    const {view, question, isCovered, context, lang} = this.#journey;
    const {renderRoot} = this.#host;
    const element = renderRoot.querySelector<View & {readonly arrival?: string}>(
      '.main:not([hidden]) > :last-child',
    );
    const isAsking = element?.localName === QUESTION;
    const about = isAsking
      ? question?.id
      : view === 'outcome' && this.#journey.outcome.conclusions[0].conclusion.id;
    // A failure counts as another view, and so do other words: the link of one language becomes that of another.
    const shown = [isCovered, view, about, lang, element?.localName, element?.arrival === 'failed'].join(' ');
    if (view === undefined || shown === this.#shown) return;
    this.#shown = shown;
    const left = this.#left;
    this.#left = view;
    const isTurned = isAsking && this.#audience !== undefined && this.#audience !== context.audience;
    if (isAsking) this.#audience = context.audience;
    if (!this.#mayTake()) return;
    const focused = element?.focused;
    // With the frame that paints it: both need a layout, which is made once then.
    await new Promise(requestAnimationFrame);
    renderRoot.querySelector('.scroller')?.scrollTo(0, 0);
    // Whoever has gone on with Tab before that frame stays where they are.
    if (element?.focused && element.focused !== focused) return; // defence: gone-on
    await element?.focusHeading?.(isTurned ? '[name=audience]:checked' : `[data-to=${left}]`);
  }
}
