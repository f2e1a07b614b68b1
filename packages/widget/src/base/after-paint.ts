import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Waits until everything drawn so far is on screen. */
export async function afterPaint(): Promise<void> {
  await new Promise(requestAnimationFrame);
  await new Promise((resolve) => setTimeout(resolve));
}

/** Draws a view in two steps: what is folded, or below the fold, once the rest is on screen. */
export class PaintController implements ReactiveController {
  readonly #host: ReactiveControllerHost;

  #hasStarted = false;

  /** Whether the view has been on screen. */
  isPainted = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated() {
    if (this.#hasStarted) return;
    this.#hasStarted = true;
    void this.#drawRest();
  }

  async #drawRest() {
    await afterPaint();
    this.isPainted = true;
    this.#host.requestUpdate();
  }
}
