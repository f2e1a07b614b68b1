import {defineIn} from './define.js';

import type {DefineOptions} from './define.js';

export {Cyber17} from '@cyber-17/element';
export type * from './types.js';

/** Where a page has the files of this package. */
export interface SelfHostedOptions extends DefineOptions {
  /** The address of the folder that holds a copy of the package's `files/`; relative to the page. */
  readonly folder: string;
}

/**
 * Defines `<cyber-17>`; its files come from a folder of the page's own server,
 * each checked against the hash in this package. No request reaches a CDN.
 */
export function defineCyber17({folder, nonce}: SelfHostedOptions): void {
  if (!globalThis.document) return;
  const address = new URL(folder.replace(/\/?$/, '/'), document.baseURI).href;
  defineIn(address, nonce === undefined ? {} : {nonce});
}
