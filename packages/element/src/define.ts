import {Cyber17} from './cyber-17.js';
import {langIn} from './lang-in.js';
import {warnOnce} from './warn-once.js';

import type {LauncherLang, LauncherWords} from './launcher-words.js';

/** What the facade needs from whoever defines it. */
export interface Cyber17Hooks {
  readonly words: LauncherWords;
  /** Brings the code of the panel, which calls `definePanel`. */
  readonly loadPanel: (lang: LauncherLang) => Promise<unknown>;
  /** Called often, at every sign of intent. */
  readonly warm?: (lang: LauncherLang) => void;
}

/**
 * Defines `<cyber-17>`, for those who install it from npm.
 *
 * A second copy on a page is left aside, with a warning: the first one serves.
 */
export function defineCyber17(hooks: Cyber17Hooks): void {
  if (customElements.get('cyber-17')) {
    warnOnce('second-copy', '<cyber-17> is defined already: this copy does nothing.');
    return;
  }
  Cyber17.words = hooks.words;
  Cyber17.warm = (facade) => hooks.warm?.(langIn(facade));
  // Settles either way, as the facade asks: whether it came shows by `panelOf`.
  Cyber17.load = (facade) => hooks.loadPanel(langIn(facade)).catch(() => {});
  customElements.define('cyber-17', Cyber17);
}
