/** How well a text reads on a colour, as WCAG counts it. */
export interface Contrast {
  /** Black or white, whichever reads better. */
  readonly text: '#000' | '#fff';
  readonly ratio: number;
}

/** The text that reads best on a colour: the one that the launcher takes. */
export function contrastOn(color: string): Contrast {
  const luminance = luminanceOf(color);
  const onWhite = 1.05 / (luminance + 0.05);
  const onBlack = (luminance + 0.05) / 0.05;
  return onWhite >= onBlack ? {text: '#fff', ratio: onWhite} : {text: '#000', ratio: onBlack};
}

/** Relative luminance of a colour as `#0a6b4f`. */
function luminanceOf(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return channel <= 0.040_45 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
