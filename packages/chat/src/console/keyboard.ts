import {shortcutOf} from './shortcuts.js';

import type {Clock} from '../client/clock.js';
import type {Shortcut} from './shortcuts.js';

export interface KeyboardOptions {
  readonly root: HTMLElement;
  readonly clock: Clock;
  /** Whether the page listens to keys: not while a dialog does. */
  isListening(): boolean;
  /** Whether letters are shortcuts. The officer can switch that off. */
  areKeysOn(): boolean;
  run(shortcut: Shortcut): void;
}

/** Whoever types goes on for a moment when the field is gone, in milliseconds. */
const QUIET_MS = 2_000;

/** The keys of the officers' page. */
export class Keyboard {
  readonly #options: KeyboardOptions;
  /** Until then, letters are the rest of what was typed in a field that is gone. */
  #quietUntil = 0;

  constructor(options: KeyboardOptions) {
    this.#options = options;
    document.addEventListener('keydown', this.#handle);
  }

  /** Draws what came from elsewhere, which may take a field away while it is typed in. */
  whileDrawing(draw: () => void) {
    const field = this.#options.root.querySelector(':is(input, select, textarea):focus');
    draw();
    if (field && !field.isConnected) this.#keepQuiet();
  }

  close() {
    document.removeEventListener('keydown', this.#handle);
  }

  #keepQuiet() {
    this.#quietUntil = this.#options.clock.now() + QUIET_MS;
  }

  readonly #handle = (event: KeyboardEvent) => {
    const {root, clock, isListening, areKeysOn, run} = this.#options;
    const {key, repeat, ctrlKey, metaKey, altKey} = event;
    const target = event.target instanceof HTMLElement ? event.target : undefined;
    const isInField = target?.matches('input, textarea, select') ?? false;
    // Held down, a key would take talk after talk, and Enter press a button again and again.
    if (repeat) {
      if (key === 'Enter' && !isInField) event.preventDefault();
      return;
    }
    if (!isListening()) return;
    // Out of the message, to where letters are shortcuts.
    if (key === 'Escape' && isInField) root.querySelector<HTMLElement>('#talk-title')?.focus();
    if (!areKeysOn()) return;
    const isComposer = target?.id === 'message' && (target as HTMLTextAreaElement).value === '';
    const shortcut = shortcutOf({
      key,
      isModified: ctrlKey || metaKey || altKey,
      isInField,
      isInEmptyComposer: isComposer,
    });
    if (!shortcut) return;
    event.preventDefault();
    if (clock.now() < this.#quietUntil) return this.#keepQuiet();
    run(shortcut);
  };
}
