import {folder} from 'virtual:cyber-17/embed';

import {defineIn} from './define.js';

import type {DefineOptions} from './define.js';

/** Defines `<cyber-17>`; everything else comes from the CDN, each file checked against its hash. */
export function defineCyber17(options?: DefineOptions): void {
  defineIn(folder, options);
}
