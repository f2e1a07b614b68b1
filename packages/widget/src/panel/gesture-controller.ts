import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Two presses within this time are one gesture, in milliseconds. */
const ONE_GESTURE_MS = 500;

/** The same for fingers, whose taps no system counts: how long after, in milliseconds, and how far away, in pixels. */
const TAPS = {after: 500, apart: 40};

/** Two clicks closer than this are one: a label clicks what it labels. */
const SAME_CLICK_MS = 30;

/**
 * Lets a gesture act once. What a press answers is replaced at once by what comes
 * next, which nobody has read when the second press of a double click arrives.
 */
export class GestureController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #isWriting: () => boolean;
  /** Where clicks are heard: those on the launcher beside the panel, too. */
  #root: EventTarget | undefined;
  /** The last click that was let through. */
  #last = {timeStamp: -Infinity, clientX: 0, clientY: 0};
  #isTouch = false;

  constructor(host: ReactiveControllerHost & HTMLElement, isWriting: () => boolean) {
    this.#host = host;
    this.#isWriting = isWriting;
    host.addController(this);
  }

  hostConnected() {
    this.#root = this.#host.getRootNode();
    this.#root.addEventListener('pointerdown', this.#notice, true);
    this.#root.addEventListener('click', this.#judge, true);
    this.#host.addEventListener('keydown', this.#judgeKey, true);
  }

  hostDisconnected() {
    this.#root?.removeEventListener('pointerdown', this.#notice, true);
    this.#root?.removeEventListener('click', this.#judge, true);
    this.#host.removeEventListener('keydown', this.#judgeKey, true);
  }

  /** The panel closes under the pointer: the rest of the gesture is not for the page behind it. */
  end() {
    const take = (event: Event) => {
      if (this.#isAgain(event as MouseEvent)) swallow(event); // defence: gesture-ends
    };
    window.addEventListener('click', take, true);
    setTimeout(() => window.removeEventListener('click', take, true), ONE_GESTURE_MS);
  }

  readonly #notice = (event: Event) => {
    this.#isTouch = (event as PointerEvent).pointerType !== 'mouse';
  };

  readonly #judge = (event: Event) => {
    const isOurs = event.composedPath().includes(this.#host);
    if (isOurs && this.#isAgain(event as MouseEvent))
      swallow(event); // defence: one-gesture
    else this.#last = event as MouseEvent;
  };

  /** Held down, Enter answers again and again. Where one writes it may. */
  readonly #judgeKey = (event: Event) => {
    const {key, repeat} = event as KeyboardEvent;
    if (repeat && key === 'Enter' && !this.#isWriting()) event.preventDefault();
  };

  #isAgain({detail, timeStamp, clientX, clientY}: MouseEvent): boolean {
    const after = timeStamp - this.#last.timeStamp;
    // A keyboard or a screen reader has no place, and counts nothing.
    if (detail === 0 || after < SAME_CLICK_MS) return false;
    // The system counts the clicks at one place, within the time that its user has set.
    if (detail > 1) return detail % 2 === 0 || after < ONE_GESTURE_MS;
    const apart = Math.hypot(clientX - this.#last.clientX, clientY - this.#last.clientY);
    return this.#isTouch && after < TAPS.after && apart < TAPS.apart;
  }
}

function swallow(event: Event) {
  event.preventDefault();
  event.stopImmediatePropagation();
}
