import {AUDIENCES} from '@cyber-17/protocol/audience';
import {CONTEXTS} from '@cyber-17/protocol/site-context';

import {langIn} from './lang-in.js';

import type {Mode, PanelSettings, Theme} from './panel/panel-contract.js';

export const MODES: readonly Mode[] = ['floating', 'inline', 'page', 'headless'];
export const THEMES: readonly Theme[] = ['auto', 'light', 'dark'];

/** Reads the attributes of the facade. What is not listed counts as absent: it removes no help. */
export function settingsOf(facade: Element): PanelSettings {
  return {
    lang: langIn(facade),
    audience: choice(facade, 'audience', AUDIENCES),
    context: choice(facade, 'context', CONTEXTS),
    startAt: text(facade, 'start-at'),
    theme: choice(facade, 'theme', THEMES) ?? 'auto',
    mode: choice(facade, 'mode', MODES) ?? 'floating',
    // Vue, Svelte and Angular write a boolean that is off as text.
    shared: (facade.getAttribute('shared') ?? 'false') !== 'false',
    partner: text(facade, 'partner'),
  };
}

/** An empty attribute counts as absent. */
function text(facade: Element, name: string): string | undefined {
  return facade.getAttribute(name) || undefined;
}

function choice<T extends string>(facade: Element, name: string, values: readonly T[]): T | undefined {
  const written = text(facade, name);
  return values.find((each) => each === written);
}
