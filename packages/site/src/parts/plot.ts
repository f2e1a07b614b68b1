import {html} from './html.js';

import type {Html} from './html.js';

/** One bar of a plot. */
export interface Bar {
  /** Its place from the start, where what is not known leaves a gap. */
  readonly place: number;
  readonly label: string;
  readonly number: number;
}

/** The size of a plot in its own units: those of a narrow screen, so that its words can be read there. */
const WIDTH = 360;
const HEIGHT = 170;
/** Room for the words below the bars, and above the highest one. */
const BELOW = 22;
const ABOVE = 20;

/**
 * Bars over time, drawn at build. The numbers are in a table too: who does not
 * see the drawing misses nothing.
 */
export function renderPlot(title: string, bars: readonly Bar[]): Html {
  const highest = Math.max(...bars.map(({number}) => number));
  const step = WIDTH / (bars.at(-1)!.place + 1);
  const tall = HEIGHT - BELOW - ABOVE;
  const first = bars[0]!;
  const last = bars.at(-1)!;
  return html`<svg class="plot" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${title}" direction="ltr">
      <line class="rule" x1="0" x2="${WIDTH}" y1="${ABOVE}" y2="${ABOVE}"/>
      <text x="0" y="${ABOVE - 6}">${highest}</text>
      ${bars.map(({place, label, number}) => {
        const height = round((number / highest) * tall);
        return html`<rect x="${round(place * step + step * 0.1)}" y="${HEIGHT - BELOW - height}" width="${round(Math.min(step * 0.8, 40))}" height="${height}"><title>${label}, ${number}</title></rect>`;
      })}
      <line x1="0" x2="${WIDTH}" y1="${HEIGHT - BELOW}" y2="${HEIGHT - BELOW}"/>
      <text x="0" y="${HEIGHT - 6}">${apart(first.label)}</text>
      ${bars.length > 1 && html`<text x="${WIDTH}" y="${HEIGHT - 6}" text-anchor="end">${apart(last.label)}</text>`}
    </svg>`;
}

/** A bar beside its number, in a table. */
export function renderMeter(number: number, highest: number): Html {
  return html`<svg class="meter" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true"><rect width="${round((number / highest) * 100)}" height="10"/></svg>`;
}

/** A date in its own direction: the drawing has one for all languages. */
const apart = (text: string) => `\u2068${text}\u2069`;

const round = (value: number) => Math.round(value * 10) / 10;
