import {Cyber17, create} from '@cyber-17/element';
import {base, code, launcher} from 'virtual:cyber-17/loader';

import {folderOf} from './folder-of.js';
import {provideLoading} from './loading.js';

/**
 * Defines `<cyber-17>`, and adds one to a page that has none. See
 * docs/lifecycle.md.
 *
 * @param script the loader's script element, whose nonce and `data-*` attributes
 *   are used
 */
export function start(script: HTMLScriptElement | undefined): void {
  const folder = base || folderOf(script?.src ?? ''); // defence: built-address
  // Without a folder, and in browsers before 2023, the light content stays: a link.
  if (!folder || !document.adoptedStyleSheets) return; // defence: swapped-page

  // A page may contain the script twice, or run it again after it was swapped.
  // defence: defined-once
  if (!customElements.get('cyber-17')) {
    Cyber17.words = launcher;
    provideLoading(folder + code, script?.nonce); // defence: loader-nonce
    customElements.define('cyber-17', Cyber17);
  }
  // An asynchronous script may run before the tag that it serves is parsed.
  // defence: unparsed-page
  if (document.readyState === 'loading') {
    addEventListener('DOMContentLoaded', () => addIfMissing(script));
  } else {
    addIfMissing(script);
  }
}

/** Adds an element, with the script's `data-*` attributes, to a page that has none. */
function addIfMissing(script: HTMLScriptElement | undefined) {
  if (document.querySelector('cyber-17')) return; // defence: one-element
  const element = create('cyber-17', {});
  for (const [name, value] of Object.entries(script?.dataset ?? {})) {
    element.setAttribute(name, value!);
  }
  document.body.append(element);
}
