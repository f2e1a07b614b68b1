import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** The least time between two reports, in milliseconds. */
const MIN_REPORT_INTERVAL_MS = 500;

/** What somebody does who is there, keys apart. */
const SIGNS_OF_LIFE = ['click', 'pointerdown', 'wheel', 'touchmove'];

/** Notices that somebody uses the panel, and reports it, though not at every event. */
export class ActivityController implements ReactiveController {
  /** Whether the panel has been used at all. */
  isUsed = false;

  readonly #host: ReactiveControllerHost & EventTarget;
  readonly #report: () => void;
  #reportedAt = -Infinity;

  constructor(host: ReactiveControllerHost & EventTarget, report: () => void) {
    this.#host = host;
    this.#report = report;
    host.addController(this);
  }

  hostConnected() {
    for (const type of SIGNS_OF_LIFE) this.#host.addEventListener(type, this.notice, {passive: true});
  }

  hostDisconnected() {
    for (const type of SIGNS_OF_LIFE) this.#host.removeEventListener(type, this.notice);
  }

  /** Somebody is there. */
  readonly notice = () => {
    this.isUsed = true;
    const now = performance.now();
    if (now - this.#reportedAt < MIN_REPORT_INTERVAL_MS) return;
    this.#reportedAt = now;
    this.#report();
  };
}
