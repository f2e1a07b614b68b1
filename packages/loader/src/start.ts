// The script tag, as a story: light, then warm, then load. See docs/lifecycle.md.

import {Cyber17, create, langIn} from '@cyber-17/element';
import {base, code, integrity, launcher} from 'virtual:cyber-17/loader';

import {folderOf} from './folder-of.js';

import type {Policy} from '@cyber-17/element';

const PANEL = 'panel.js';

/**
 * Defines `<cyber-17>`, and puts one into a page that has none.
 *
 * @param script the script that runs, which hands on its nonce and its `data-*`;
 *   `null` where a tag manager hides it
 */
export function start(script: HTMLScriptElement | null): void {
  // An external script has no text; what is no script has none to add to its address.
  const folder = base || folderOf((script?.text as string) + (script?.src as string));

  // Else the light content, a link, stays as it is: where our files cannot be
  // found, and in browsers before 2023.
  if (folder && document.adoptedStyleSheets) {
    // A first copy serves already where a script is there twice, and where a page
    // is swapped for another one and its script run again.
    if (!customElements.get('cyber-17')) {
      const address = (file: string) => folder + code + file;
      const rules: Policy = {createScriptURL: address, createHTML: (html) => html};

      const add = (tag: 'link' | 'script', properties: object) =>
        document.head.append(
          create(tag, {
            // In the order that brotli likes best, as are those of the script below.
            nonce: script?.nonce,
            crossOrigin: '',
            referrerPolicy: 'no-referrer',
            ...properties,
          }),
        );

      // Warm: side by side, what the first question needs. Once: what is loaded is
      // not loaded again. (Chromium checks no hash of a preload that a fetch uses;
      // the fetch and the script below do.)
      Cyber17.warm = (facade) => {
        if (navigator.connection?.saveData) return;
        Cyber17.warm = Object;
        // Not a loop: `map` is six bytes shorter, here and below.
        [PANEL, 'graph.' + langIn(facade) + '.json'].map((file) =>
          add('link', {href: address(file), as: 'fetch', rel: 'preload'}),
        );
      };

      // Load: a script element, the one way of running a module that checks a hash.
      // Fetched before it is run, from the cache then: a module that does not come
      // cannot be given up, and older browsers never ask again, in a page, for one
      // that failed. (The hash makes the fetch wait for the last byte.)
      Cyber17.load = (facade) => {
        Cyber17.warm(facade);
        // One policy for all that is ours, and no address but ours can be made by
        // it. Handed to the panel, which takes it away from here.
        const src = (Cyber17.policy ??=
          self.trustedTypes?.createPolicy?.('cyber-17', rules) ?? rules).createScriptURL(PANEL);
        return fetch(src, {
          integrity,
          // Half a minute: then what is asked again may come another way.
          signal: AbortSignal.timeout(30_000),
          referrerPolicy: 'no-referrer',
          cache: Cyber17.cache,
        }).then(
          () =>
            new Promise((settle) =>
              add('script', {integrity, src, onload: settle, type: 'module', onerror: settle}),
            ),
          Object,
        );
      };

      Cyber17.words = launcher;

      // Light: from here on, the launcher is on screen and its methods work.
      customElements.define('cyber-17', Cyber17);
    }

    const place = () => {
      if (!document.querySelector('cyber-17')) {
        const element = create('cyber-17', {});
        Object.entries({...script?.dataset}).map(([name, value]) => element.setAttribute(name, value!));
        document.body.append(element);
      }
    };
    // An asynchronous script may well run before the tag that it serves is parsed.
    // (Of the three states only «loading» has no eighth letter.)
    if (document.readyState[7]) place();
    else addEventListener('DOMContentLoaded', place);
  }
}

declare global {
  interface Navigator {
    // Not in Firefox and Safari, nor in TypeScript's library.
    readonly connection?: {readonly saveData: boolean};
  }
  interface Window {
    // Not in Firefox and Safari before 2025, nor in TypeScript's library.
    // (Nor is it always that: a form can have the name.)
    readonly trustedTypes?: {createPolicy?(name: string, rules: Policy): Policy};
  }
}
