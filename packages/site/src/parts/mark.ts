import {html} from './html.js';

/** The mark: a circle with one square corner, a counter that speaks. */
export const MARK = html`<svg class="mark" viewBox="0 0 32 32" aria-hidden="true">
  <path class="ground" d="M16 1.5A14.5 14.5 0 1 1 16 30.5H1.5V16A14.5 14.5 0 0 1 16 1.5z" />
  <path class="figure" d="m8.6 12.8 3.6-2.4V22m4-11.6h7.2L18.8 22" />
</svg>`;
