import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Whether an open dialog has a box: its ancestors may hide it, and the page would be inert behind nothing. */
export function hasBox(dialog: HTMLElement): boolean {
  // Closed details skip their content, which still has boxes. Safari 16 cannot tell.
  return dialog.getClientRects().length > 0 && (dialog.checkVisibility?.() ?? true);
}

/** Reports when the dialog that is open has lost its box: the host has hidden what is around it. */
export class SightController implements ReactiveController {
  readonly #lost: () => void;
  #dialog: HTMLDialogElement | undefined;
  #observer: IntersectionObserver | undefined;

  constructor(host: ReactiveControllerHost, lost: () => void) {
    this.#lost = lost;
    host.addController(this);
  }

  /** Watches a dialog until it closes. */
  watch(dialog: HTMLDialogElement) {
    this.hostDisconnected();
    this.#dialog = dialog;
    // It notices what is skipped as well. Some host pages have removed the observers.
    this.#observer = window.IntersectionObserver && new IntersectionObserver(this.#look);
    this.#observer?.observe(dialog);
  }

  hostDisconnected() {
    this.#observer?.disconnect();
  }

  readonly #look = () => {
    const dialog = this.#dialog;
    if (!dialog?.open) {
      this.hostDisconnected();
      return;
    }
    if (!hasBox(dialog)) this.#lost(); // defence: hidden-while-open
  };
}
