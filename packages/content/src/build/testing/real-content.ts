import {dataDirectory} from '../source/data-directory.js';
import {loadContent} from '../source/load-content.js';

import type {Content} from '../source/load-content.js';

let loaded: Content | undefined;

/**
 * The knowledge base of this repository, read, checked and compiled once for
 * all the tests that share a process.
 */
export function realContent(): Content {
  return (loaded ??= loadContent(dataDirectory));
}
