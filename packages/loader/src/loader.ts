// The script tag, as a story: light, then warm, then load. See docs/lifecycle.md.

import {Cyber17, create} from '@cyber-17/element';
import {base, folder, hash, integrity, launcher} from 'virtual:cyber-17/loader';

import {ROOT_IN_ADDRESS} from './root-in-address.js';

// Not always a script, whatever its name: nothing of it is taken on trust.
const script = document.currentScript as HTMLScriptElement | null;
const root = base || ROOT_IN_ADDRESS.exec(script?.src as string)?.[1];

// Else the light content, a link, stays as it is: where our files cannot be
// found, in browsers before 2023, and when a first copy serves already.
if (root && document.adoptedStyleSheets && !customElements.get('cyber-17')) {
  const address = (name: string, end: string) => root + folder + name + hash + end;
  const panel = address('panel', 'js');
  let src: string | undefined;

  const add = (tag: 'link' | 'script', properties: object) =>
    document.head.append(
      create(tag, {
        crossOrigin: '',
        referrerPolicy: 'no-referrer',
        nonce: script?.nonce,
        ...properties,
      }),
    );

  Cyber17.words = launcher;

  const preload = (href: string) => add('link', {rel: 'preload', as: 'fetch', href});

  // Warm: side by side, what the first question needs. Once: what is loaded is
  // not loaded again. (Chromium checks no hash of a preload that a fetch uses;
  // the fetch and the script below do.)
  Cyber17.warm = (lang) => {
    if (navigator.connection?.saveData) return;
    Cyber17.warm = Object;
    preload(panel);
    preload(address('graph', lang + '.json'));
  };

  // Load: a script element, the one way of running a module that checks a hash.
  // Fetched before it is run, from the cache then. Seen in Chromium: a module
  // that could not be fetched is never asked for again in this page, nor is a
  // preload that failed, and the next click would ask in vain.
  Cyber17.loadPanel = (lang) =>
    new Promise((settle) => {
      Cyber17.warm(lang);
      // A policy that can make one address only is worth nothing to a thief. It
      // may be made once: the address is kept.
      src ??=
        window.trustedTypes?.createPolicy('cyber-17', {createScriptURL: () => panel}).createScriptURL('') ??
        panel;
      fetch(panel, {integrity, referrerPolicy: 'no-referrer'}).then(
        () => add('script', {type: 'module', integrity, src, onload: settle, onerror: settle}),
        settle,
      );
    });

  // Light: from here on, the launcher is on screen and its methods work.
  customElements.define('cyber-17', Cyber17);

  const place = () => {
    if (!document.querySelector('cyber-17')) {
      const element = new Cyber17();
      for (const [name, value] of Object.entries({...script?.dataset})) {
        element.setAttribute(name, value!);
      }
      document.body.append(element);
    }
  };
  // An asynchronous script may well run before the tag that it serves is parsed.
  if (document.readyState === 'loading') {
    addEventListener('DOMContentLoaded', place);
  } else place();
}

declare global {
  interface Navigator {
    // Not in Firefox and Safari, nor in TypeScript's library.
    readonly connection?: {readonly saveData: boolean};
  }
  interface Window {
    readonly trustedTypes?: {
      createPolicy(
        name: string,
        rules: {createScriptURL(input: string): string},
      ): {createScriptURL(input: string): string};
    };
  }
}
