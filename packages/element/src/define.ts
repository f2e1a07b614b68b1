import {Cyber17} from './cyber-17.js';
import {langIn} from './lang-in.js';
import {warnOnce} from './warn-once.js';

import type {LauncherLang, LauncherWords} from './launcher-words.js';

/** What the facade needs from the code that defines it. */
export interface Cyber17Hooks {
  readonly words: LauncherWords;
  /** Loads the code of the panel, which calls `definePanel`. Rejects if it cannot. */
  readonly loadPanel: (lang: LauncherLang) => Promise<unknown>;
  /** Called at every sign of intent, so possibly often. */
  readonly warm?: (lang: LauncherLang) => void;
}

/**
 * Defines `<cyber-17>`, for those who install it from npm.
 *
 * A second copy on a page does nothing but warn: the first one is used.
 */
export function defineCyber17(hooks: Cyber17Hooks): void {
  // defence: second-copy
  if (customElements.get('cyber-17')) {
    warnOnce('second-copy', '<cyber-17> is defined already: this copy does nothing.');
    return;
  }
  Cyber17.words = hooks.words;
  Cyber17.warm = (facade) => hooks.warm?.(langIn(facade));
  Cyber17.load = (facade) => hooks.loadPanel(langIn(facade));
  customElements.define('cyber-17', Cyber17);
}
