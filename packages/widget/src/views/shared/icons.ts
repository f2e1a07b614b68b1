import {svg} from 'lit';

import type {Drawings} from '../../base/icon.js';

/** The drawings that an outcome needs. */
export const OUTCOME_DRAWINGS = {
  down: svg`<path d="m5.5 9.5 6.5 6.5 6.5-6.5"/>`,
  clock: svg`<circle cx="12" cy="12" r="8.2"/><path d="M12 7.2V12l3.4 2"/>`,
  phone: svg`<path d="M8.8 4.2 10.4 9l-2.2 1.9a12 12 0 0 0 4.9 4.9l1.9-2.2 4.8 1.6v3.4c0 .9-.8 1.6-1.7 1.5A14.9 14.9 0 0 1 3.9 5.9c-.1-.9.6-1.7 1.5-1.7z"/>`,
  chat: svg`<path d="M4.2 5.2h15.6v10.6h-8.3L7 19.6v-3.8H4.2zM8.2 9h7.6m-7.6 3h4.6"/>`,
  letter: svg`<path d="M6 3.5h8l4 4v13H6zm3 8.5h6m-6 4h6"/>`,
  check: svg`<path d="m4.8 12.6 4.6 4.6 9.8-10"/>`,
  link: svg`<path d="M13.5 5H19v5.5M19 5l-8 8m5 1.5V19H5V8h4.5"/>`,
} satisfies Drawings;

/** A shape for each severity: nothing is said by colour alone. */
export const SEVERITY_SHAPES = {
  critical: svg`<path class="fill" d="M10.4 1.5h13.2l8.9 8.9v13.2l-8.9 8.9H10.4l-8.9-8.9V10.4z"/><path d="M17 9.2v9.6m0 5.2v.1"/>`,
  serious: svg`<path class="fill" d="M17 2.2 32.6 31H1.4z"/><path d="M17 13.2v7.6m0 5.2v.1"/>`,
  information: svg`<circle class="fill" cx="17" cy="17" r="15.5"/><path d="M17 15.8v8.8m0-15v.1"/>`,
} satisfies Drawings;
