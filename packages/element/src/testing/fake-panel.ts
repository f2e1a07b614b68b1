import {PanelClosedEvent} from '../panel/panel-closed-event.js';

import type {OpenOptions, PanelElement, PanelSettings} from '../panel/panel-contract.js';

/** A minimal panel that keeps the contract and records its calls. */
export class FakePanel extends HTMLElement implements PanelElement {
  settings: PanelSettings | undefined;
  readonly heard: string[] = [];

  readonly #dialog = document.createElement('dialog');

  constructor() {
    super();
    this.#dialog.textContent = 'Que vous arrive-t-il ?';
    this.#dialog.ariaLabel = 'Aide cyber-17';
    this.attachShadow({mode: 'open'}).append(this.#dialog);
    this.#dialog.addEventListener('close', () => {
      if (!this.isShown) this.dispatchEvent(new PanelClosedEvent());
    });
  }

  get isShown() {
    return this.#dialog.open;
  }

  async show(options?: OpenOptions) {
    this.heard.push(options?.startAt ? `show ${options.startAt}` : 'show');
    if (!this.#dialog.open) this.#dialog.showModal();
  }

  hide() {
    this.heard.push('hide');
    this.#dialog.close();
  }

  restart() {
    this.heard.push('restart');
  }
}
