import {Cyber17} from '@cyber-17/element';
import {code, launcher} from 'virtual:cyber-17/loader';

import {provideLoading} from './loading.js';

import type {Nonced} from './loading.js';

/**
 * Defines `<cyber-17>` with the words and the hash of this build. A page that has
 * defined it already keeps what it has.
 *
 * @param folder where the files of this version are, with a slash at its end
 * @param script what runs: its nonce is for pages whose policy asks for one
 */
export function defineFrom(folder: string, script: Nonced | undefined): void {
  // A page may contain the script twice, or run it again after it was swapped.
  // defence: defined-once
  if (!customElements.get('cyber-17')) {
    Cyber17.words = launcher;
    provideLoading(folder + code, script);
    customElements.define('cyber-17', Cyber17);
  }
}
