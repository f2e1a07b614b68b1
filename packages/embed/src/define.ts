import {Cyber17, warnOnce} from '@cyber-17/element';
import {defineFrom} from '@cyber-17/loader/define';

/** What a page may say about how the files arrive. */
export interface DefineOptions {
  /**
   * The nonce of the page's policy. By default that of a script of the page, which
   * a page with `'strict-dynamic'` does not need.
   */
  readonly nonce?: string | undefined;
}

/**
 * Defines `<cyber-17>`, whose files are in a folder. Does nothing on a server, and
 * in browsers before 2023: there the element's content, a link, stays.
 */
export function defineIn(folder: string, {nonce = nonceOfPage()}: DefineOptions = {}): void {
  if (!globalThis.document?.adoptedStyleSheets) return;
  const defined = customElements.get('cyber-17');
  // The same copy may be asked twice: hot reloading, two islands of a page.
  if (defined && defined !== Cyber17) {
    warnOnce('second-copy', '<cyber-17> is defined already: this copy does nothing.');
    return;
  }
  defineFrom(folder, {nonce});
}

function nonceOfPage(): string | undefined {
  return globalThis.document?.querySelector<HTMLElement>('script[nonce]')?.nonce;
}
