import {Cyber17, create, present} from '@cyber-17/element';
import {base} from 'virtual:cyber-17/loader';

import {defineFrom} from './define.js';
import {folderOf} from './folder-of.js';

/**
 * Defines `<cyber-17>`, and adds one to a page that has none. See
 * docs/lifecycle.md.
 *
 * @param script the script element that runs: its nonce is used, and if it is a
 *   loader by its address, its `data-*` attributes
 */
export function start(script: HTMLScriptElement | undefined): void {
  const beside = folderOf(script);
  const folder = base || beside; // defence: built-address
  // Without a folder, and in browsers before 2023, the light content stays: a link.
  if (!folder || !document.adoptedStyleSheets) return; // defence: swapped-page

  defineFrom(folder, script); // defence: loader-nonce
  // An asynchronous script may run before the tag that it serves is parsed.
  // defence: unparsed-page
  if (document.readyState === 'loading') {
    addEventListener('DOMContentLoaded', keepOne);
  } else {
    keepOne();
  }

  /**
   * Gives a page that has no element one, with the script's `data-*` attributes. It
   * comes back where the page was changed in place, and goes when the page brings
   * an element of its own.
   */
  function keepOne() {
    // That of another copy is known to that copy alone.
    // defence: one-element
    if (present.size || document.querySelector('cyber-17')) return;
    const added = create('cyber-17', {});
    // By name: the script may have other data, which is not ours to pass on.
    // defence: documented-attributes
    for (const name of Cyber17.observedAttributes) {
      // A bundle of the page that contains this code has data of its own.
      const value = beside && script!.getAttribute(`data-${name}`); // defence: own-address
      if (value != null) added.setAttribute(name, value);
    }
    Cyber17.moved = () =>
      setTimeout(() => {
        if (present.size > 1) {
          // defence: own-element, open-help
          if (!added.matches('[open]')) added.remove();
          return;
        }
        // The page that took the place of this one may not want us: then it has no loader.
        // defence: changed-page, unwanted
        if (!present.size && document.querySelector('script[src*="/load"]')) document.body.append(added);
      });
    document.body.append(added);
  }
}
