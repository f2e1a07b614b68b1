/** The colours of the kit: those of the site in its light theme. */
export const INK = '#15232a';
export const MUTED = '#445259';
export const ACCENT = '#0b5563';
export const PALE = '#d9eef1';
export const WHITE = '#ffffff';
export const LINE = '#dce1df';
export const DANGER = '#9b1c1c';
export const DANGER_SOFT = '#fcf4f1';
