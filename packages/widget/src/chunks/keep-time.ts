import {changesIn} from '../views/shared/deadline.js';

import type {Followed} from '../resources.js';
import type {LitElement, ReactiveController} from 'lit';

/** Panels whose time is kept. */
const kept = new WeakSet<LitElement>();

/** The views that say how long there is left. */
const SHOW_LIMITS: ReadonlySet<unknown> = new Set(['outcome', 'plan']);

/**
 * Draws a panel anew when what it says of the time holds no more: who answers now, and
 * what is left of a limit. Once for each panel, however often it is asked.
 */
export function keepTime(panel: LitElement, journey: Followed): void {
  if (kept.has(panel)) return;
  kept.add(panel);
  panel.addController(new TimeController(journey));
}

class TimeController implements ReactiveController {
  readonly #journey: Followed;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(journey: Followed) {
    this.#journey = journey;
  }

  // A device that slept lets no timer run: whoever returns sees what holds now.
  hostConnected() {
    document.addEventListener('visibilitychange', this.#draw);
    window.addEventListener('focus', this.#draw);
    window.addEventListener('pageshow', this.#draw);
    this.hostUpdated();
  }

  hostDisconnected() {
    clearTimeout(this.#timer);
    document.removeEventListener('visibilitychange', this.#draw); // defence: unlisten-time
    window.removeEventListener('focus', this.#draw);
    window.removeEventListener('pageshow', this.#draw);
  }

  hostUpdated() {
    clearTimeout(this.#timer);
    const journey = this.#journey;
    if (!SHOW_LIMITS.has(journey.view)) return;
    const changes = journey.outcome.plan.flatMap(
      ({deadline}) => (deadline && changesIn(journey, deadline)) ?? [],
    );
    if (changes.length > 0) this.#timer = setTimeout(this.#draw, Math.min(...changes));
  }

  readonly #draw = () => {
    if (this.#journey.view !== undefined && !document.hidden) this.#journey.send({type: 'time.passed'});
  };
}
