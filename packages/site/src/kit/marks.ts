import {addressOf, PATHS} from '../addresses.js';
import {WHITE} from './palette.js';
import {qrPath} from './qr-path.js';

import type {SiteLanguage} from '../site-language.js';
import type {Sheet} from './sheet.js';

/** The mark, as parts/mark.ts draws it, in a square of 32. */
const GROUND = 'M16 1.5A14.5 14.5 0 1 1 16 30.5H1.5V16A14.5 14.5 0 0 1 16 1.5z';
const FIGURE = 'm8.6 12.8 3.6-2.4V22m4-11.6h7.2L18.8 22';

export function drawMark(
  sheet: Sheet,
  x: number,
  y: number,
  size: number,
  ground: string,
  figure: string,
): void {
  sheet.path(GROUND, x, y, size, 32, {fill: ground});
  sheet.path(FIGURE, x, y, size, 32, {stroke: figure});
}

/** The address that the kit leads to: the front page of its language. */
export function kitAddress({input, lang}: SiteLanguage): string {
  return addressOf(input, PATHS.front(lang));
}

/** The same as people type it. */
export function typedAddress(language: SiteLanguage): string {
  return kitAddress(language)
    .replace(/^https?:\/\//, '')
    .replace(/\/$/, '');
}

/** The code of that address, black on white whatever is around it. */
export function drawQr(sheet: Sheet, language: SiteLanguage, x: number, y: number, size: number): void {
  const {d, size: modules} = qrPath(kitAddress(language));
  sheet.box({x, y, width: size, height: size, fill: WHITE});
  sheet.path(d, x, y, size, modules, {fill: '#000000', says: `QR: ${kitAddress(language)}`});
}
