/**
 * Finds, in the address of the loader, where our files are: what is before
 * `v1/loader.js` or `<version>/loader.js`.
 *
 * A page can put an image named `currentScript` in the place of the script: what
 * is not the http(s) address of a loader is not believed. (What is loaded from
 * there is checked by its hash as well.)
 */
export const ROOT_IN_ADDRESS = /^(https?:.+\/).+\/loader/;
