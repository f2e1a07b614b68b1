/** Where the site begins, as a path: two folders above its scripts. */
export const BASE = new URL('../../', (document.currentScript as HTMLScriptElement).src).pathname;
