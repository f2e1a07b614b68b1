import {create} from '../create.js';
import {Cyber17ClosedEvent} from '../events/cyber-17-closed-event.js';
import {Cyber17OpenedEvent} from '../events/cyber-17-opened-event.js';
import {Cyber17ReadyEvent} from '../events/cyber-17-ready-event.js';
import {settingsOf} from '../settings-of.js';
import {showFallback} from './show-fallback.js';

import type {OpenOptions, PanelElement} from './panel-contract.js';

/**
 * Composed events that must not reach the host page: what the panel's views ask
 * of one another; keys and typed text, which a page may swallow or record;
 * copying, where some pages add words of their own; the pointer and the wheel,
 * which a page may take over or forbid. The panel adds the less usual ones later.
 */
const PRIVATE_EVENTS = [
  'context-request', // defence: private-context
  ...['keydown', 'keypress', 'keyup'], // defence: private-keydown, private-keyup
  ...['beforeinput', 'input'], // defence: private-input
  ...['compositionstart', 'compositionupdate', 'compositionend'],
  ...['copy', 'cut', 'paste'], // defence: private-copy
  ...['wheel', 'touchmove', 'mousedown', 'click'], // defence: private-pointer
];

/**
 * The second half of the facade: its one panel, and the events that the host
 * receives.
 *
 * It is part of the panel's file, so that a page where nobody asks for help does
 * not pay for it.
 */
export class PanelSession {
  readonly #facade: HTMLElement;
  readonly #panel: PanelElement = create('cyber-17-panel', {});
  #isOpen = false;

  constructor(facade: HTMLElement) {
    this.#facade = facade;
    for (const type of PRIVATE_EVENTS) {
      this.#panel.addEventListener(type, (event) => event.stopPropagation());
    }
    this.#panel.addEventListener('panel-closed', () => this.#handleClosed());
    this.#panel.addEventListener('panel-failed', ({reason}) => this.#handleFailed(reason));
    facade.shadowRoot!.append(this.#panel);
    facade.dispatchEvent(new Cyber17ReadyEvent());
  }

  /** Whether help is on screen, whatever the attribute says. */
  get isOpen(): boolean {
    return this.#isOpen;
  }

  /** Resolves with whether help is on screen then. */
  async show(options?: OpenOptions): Promise<boolean> {
    // The element was removed while its panel was loading.
    if (!this.#facade.isConnected) return false; // defence: removed-while-loading
    this.#panel.settings = settingsOf(this.#facade);
    // A panel that is on screen, in this mode, keeps its focus.
    if (this.#panel.isShown && !options) return true; // defence: keep-focus

    await this.#panel.show(options);
    const {isShown} = this.#panel;
    // defence: opened-when-shown
    if (isShown && !this.#isOpen) {
      this.#isOpen = true;
      this.#facade.toggleAttribute('open', true);
      this.#facade.dispatchEvent(new Cyber17OpenedEvent());
    }
    return isShown;
  }

  hide(): void {
    this.#panel.hide();
  }

  restart(): void {
    this.#panel.restart();
  }

  #handleClosed() {
    if (!this.#isOpen) return;

    this.#isOpen = false;
    this.#facade.removeAttribute('open');
    this.#facade.dispatchEvent(new Cyber17ClosedEvent());
  }

  #handleFailed(reason: string) {
    this.#handleClosed();
    showFallback(this.#facade.shadowRoot!.querySelector('p')!, reason);
  }
}
