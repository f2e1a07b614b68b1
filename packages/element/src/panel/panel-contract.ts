import type {PanelClosedEvent} from './panel-closed-event.js';
import type {PanelFailedEvent} from './panel-failed-event.js';
import type {Audience, Lang} from '@cyber-17/protocol';

export type Mode = 'floating' | 'inline' | 'page' | 'headless';
export type Theme = 'auto' | 'light' | 'dark';

/** What a call of `open()` may ask for. */
export interface OpenOptions {
  /** The id of a question or threat to start at, if it is an entry. */
  readonly startAt?: string;
}

/**
 * What the host wrote on the facade, read anew at each opening. Ids are passed
 * on as written: only the panel knows which ones exist.
 */
export interface PanelSettings {
  readonly lang: Lang;
  readonly audience: Audience | undefined;
  readonly context: string | undefined;
  readonly startAt: string | undefined;
  readonly theme: Theme;
  readonly mode: Mode;
  /** A computer that several people use: a town hall's counter, a library. */
  readonly shared: boolean;
  readonly partner: string | undefined;
}

/**
 * What `<cyber-17-panel>` promises the facade, inside whose shadow root it
 * stands. It sets its own `exportparts`, because the parts are its own.
 */
export interface PanelElement extends HTMLElement {
  settings: PanelSettings | undefined;

  /** On screen: no longer so from the moment it closes, even before `panel-closed`. */
  readonly isShown: boolean;

  /**
   * Puts itself on screen at once, with words while it waits for data. When it
   * is on screen already, it goes to `startAt` if there is one, and else does
   * nothing: no focus is moved.
   */
  show(options?: OpenOptions): void;

  /** Goes away, keeps the answers in memory and says `panel-closed`. */
  hide(): void;

  /** Forgets the answers and begins again. */
  restart(): void;

  addEventListener<K extends keyof PanelEventMap>(
    type: K,
    listener: (this: PanelElement, event: PanelEventMap[K]) => void,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void;
}

/** What the panel tells the facade. Neither bubbles nor leaves the root. */
export interface PanelEventMap extends HTMLElementEventMap {
  'panel-closed': PanelClosedEvent;
  'panel-failed': PanelFailedEvent;
}

declare global {
  interface HTMLElementTagNameMap {
    'cyber-17-panel': PanelElement;
  }
}
