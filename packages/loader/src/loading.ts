import {Cyber17, create, langIn} from '@cyber-17/element';
import {integrity} from 'virtual:cyber-17/loader';

import type {Policy} from '@cyber-17/element';

const PANEL = 'panel.js';

/** A panel that has not loaded by then is given up; the next click tries again. */
const LOAD_TIMEOUT_MS = 30_000;

/** The same for one that is fetched and does not run. */
const RUN_TIMEOUT_MS = 10_000;

/** A script, or what stands for it. */
export interface Nonced {
  /** For pages whose policy asks for one. */
  readonly nonce?: string | undefined;
}

/**
 * Tells the facade how to get the panel: `warm` preloads it, `load` runs it.
 *
 * @param folder where the code of this version is, with a slash at its end
 * @param script the loader's
 */
export function provideLoading(folder: string, script: Nonced | undefined): void {
  const address = (file: string) => folder + file;
  const rules: Policy = {createHTML: (html) => html, createScriptURL: address}; // defence: late-policy
  const addToHead = (tag: 'link' | 'script', properties: object) =>
    // defence: preload-used, preload-referrer
    document.head.append(
      create(tag, {nonce: script?.nonce, crossOrigin: '', referrerPolicy: 'no-referrer', ...properties}),
    );
  // Preloads side by side what the first question needs. Chromium checks no hash
  // of a preload that a fetch uses; the fetch and the script below do.
  Cyber17.warm = (facade) => {
    if (navigator.connection?.saveData) return; // defence: save-data
    Cyber17.warm = () => {};
    // What is not listed counts as absent, as in the panel.
    const audience =
      ['public', 'company'].find((each) => facade.matches(`[audience=${each}]`)) ?? 'individual';
    // `map`, and nothing is made of it: the shortest loop.
    [PANEL, `${audience}.${langIn(facade)}.json`].map((file) =>
      addToHead('link', {rel: 'preload', as: 'fetch', href: address(file)}),
    );
  };

  // A script element is the only way to run a module whose hash is checked. It is
  // fetched first and then runs from the cache: a module that does not load cannot
  // be cancelled, and older browsers never retry one that failed in the same page.
  Cyber17.load = async (facade) => {
    Cyber17.warm(facade);
    // The module's only Trusted Types policy, which can make no address but ours.
    // The panel takes it from here.
    // defence: trusted-types
    Cyber17.policy ??= self.trustedTypes?.createPolicy?.('cyber-17', rules) ?? rules;
    const src = Cyber17.policy.createScriptURL(PANEL);
    await fetch(src, {
      integrity,
      cache: Cyber17.cache,
      referrerPolicy: 'no-referrer', // defence: panel-referrer
      signal: AbortSignal.timeout(LOAD_TIMEOUT_MS), // defence: load-timeout
    });
    await new Promise((resolve, reject) => {
      // defence: panel-integrity
      addToHead('script', {type: 'module', integrity, src, onload: resolve, onerror: reject});
      // A script that a consent tool has made inert does neither.
      setTimeout(reject, RUN_TIMEOUT_MS);
    });
    // From the module map: what has just been verified. Handed over here, because
    // a page may have replaced every global by which the panel could find us.
    (await import(src)).serve(Cyber17); // defence: handed-over
  };
}

declare global {
  interface Navigator {
    // Not in Firefox and Safari, nor in TypeScript's library.
    readonly connection?: {readonly saveData: boolean};
  }
  interface Window {
    // Not in Firefox and Safari before 2025, nor in TypeScript's library. A form
    // of the page can have the name, and then has no `createPolicy`.
    readonly trustedTypes?: {createPolicy?(name: string, rules: Policy): Policy};
  }
}
