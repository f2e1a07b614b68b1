import type {PanelClosedEvent} from './panel-closed-event.js';
import type {PanelFailedEvent} from './panel-failed-event.js';
import type {Audience, Lang} from '@cyber-17/protocol';

export type Mode = 'floating' | 'inline' | 'page' | 'headless';
export type Theme = 'auto' | 'light' | 'dark';

/** Options of `open()`. */
export interface OpenOptions {
  /** The id of a question or threat to start at, if it is an entry. */
  readonly startAt?: string;
}

/**
 * The attributes of the facade, read at each opening. Ids are passed on unchecked:
 * only the panel knows which ones exist.
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
 * What `<cyber-17-panel>` promises the facade, whose shadow root contains it. It
 * sets its own `exportparts`.
 */
export interface PanelElement extends HTMLElement {
  settings: PanelSettings | undefined;

  /** Whether it is on screen in the mode of its settings: `false` as soon as it closes, even before `panel-closed`. */
  readonly isShown: boolean;

  /**
   * Appears at once, with a message while it waits for data. If it is on screen
   * already, it goes to `startAt`; without one it does nothing and keeps the focus.
   *
   * Where it cannot be seen it closes again, fires `panel-failed`, and the promise
   * resolves with `isShown` false.
   */
  show(options?: OpenOptions): Promise<void>;

  /** Closes, keeps the answers in memory and fires `panel-closed`. */
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

/** Events from the panel to the facade. They neither bubble nor leave the shadow root. */
export interface PanelEventMap extends HTMLElementEventMap {
  'panel-closed': PanelClosedEvent;
  'panel-failed': PanelFailedEvent;
}

declare global {
  interface HTMLElementTagNameMap {
    'cyber-17-panel': PanelElement;
  }
}
