import {html} from 'lit/html.js';

import {DIALOG_KEYS} from '../shortcuts.js';

import type {ConsoleView} from '../console-ui.js';

/** The list of shortcuts, and the way to switch them off. */
export function renderKeys({say, ui, set}: ConsoleView) {
  const rows = [
    ['N', 'console.take'],
    ['1 – 9', 'console.key-talk'],
    ['U', 'console.key-unread'],
    ['E', 'console.key-composer'],
    ...Object.entries(DIALOG_KEYS).map(([key, name]) => [key.toUpperCase(), `console.key-${name}`] as const),
    ['Esc', 'console.key-escape'],
  ] as const;
  return html`<label class="radio">
      <input
        type="checkbox"
        data-first
        .checked=${ui.areKeysOn}
        @change=${(event: Event) => set({areKeysOn: (event.target as HTMLInputElement).checked})}
      />
      ${say('console.keys-on')}
    </label>
    <dl class="keys">
      ${rows.map(([key, word]) => html`<div><dt><kbd>${key}</kbd></dt><dd>${say(word)}</dd></div>`)}
    </dl>`;
}
