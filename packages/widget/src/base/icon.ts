import {html, svg} from 'lit';

import type {SVGTemplateResult, TemplateResult} from 'lit';

/** Icons that point along the reading direction, and turn with it. */
const DIRECTIONAL: ReadonlySet<string> = new Set(['back', 'leave']);

/** The drawings, on a grid of 24, stroked with the colour of the text. */
export type Drawings = Readonly<Record<string, SVGTemplateResult>>;

/** The drawings that the first view needs. */
export const FIRST_DRAWINGS = {
  leave: svg`<path d="M12 4.5H5.5v15H12M10.5 12H20m-3.5-3.5L20 12l-3.5 3.5"/>`,
  close: svg`<path d="m6.5 6.5 11 11m0-11-11 11"/>`,
  back: svg`<path d="M18.5 12h-13m5.5-6-6 6 6 6"/>`,
} satisfies Drawings;

/** An icon, always beside a word that says the same. */
export function icon(drawings: Drawings, name: string): TemplateResult {
  return html`<svg
    class=${DIRECTIONAL.has(name) ? 'icon turns' : 'icon'}
    viewBox="0 0 24 24"
    aria-hidden="true"
  >
    ${drawings[name]}
  </svg>`;
}

/** The mark: a circle with one square corner, a counter that speaks. */
export const MARK = html`<svg class="mark" viewBox="0 0 32 32" aria-hidden="true">
  <path class="ground" d="M16 1.5A14.5 14.5 0 1 1 16 30.5H1.5V16A14.5 14.5 0 0 1 16 1.5z" />
  <path class="figure" d="m8.6 12.8 3.6-2.4V22m4-11.6h7.2L18.8 22" />
</svg>`;
