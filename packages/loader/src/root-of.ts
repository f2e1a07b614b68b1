/**
 * Where our files are, from the address of the loader at `<root>/v1/loader.js`
 * or `<root>/<version>/loader.js`; `undefined` for any other address.
 *
 * A page can put an image named `currentScript` in the place of the script: what
 * is not the http(s) address of a loader is not believed. (What is loaded from
 * there is checked by its hash as well.)
 */
export const rootOf = (
  script: {readonly src?: string} | null,
): string | undefined => /^(https?:.+\/).+\/loader/.exec(script?.src!)?.[1];
