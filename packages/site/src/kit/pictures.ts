import {drawMark, drawQr} from './marks.js';
import {ACCENT, PALE, WHITE} from './palette.js';
import {drawAddress} from './poster.js';
import {Sheet} from './sheet.js';

import type {SiteLanguage} from '../site-language.js';

/** Pixels of each picture for a screen of twice the points. */
export const PIXELS = {qr: 1_000, square: 1_080, banner: 1_456, button: 560, 'button-light': 560} as const;

/** The code alone. */
export function drawQrAlone(language: SiteLanguage): Sheet {
  const sheet = new Sheet(200, 200, language.direction);
  drawQr(sheet, language, 0, 0, 200);
  return sheet;
}

/** A square for a message or a social network. */
export function drawSquare(language: SiteLanguage): Sheet {
  const sheet = new Sheet(1080, 1080, language.direction);
  sheet.box({x: 0, y: 0, width: 1080, height: 1080, fill: ACCENT});
  drawMark(sheet, 84, 84, 84, WHITE, ACCENT);
  sheet.line(language.input.operator.name, 190, 142, {size: 50, weight: 'bold', fill: WHITE});
  const next = sheet.text(language.word('site.title'), 84, 290, 912, {size: 88, weight: 'bold', fill: WHITE});
  sheet.text(language.word('site.kit-promise'), 84, Math.min(next + 6, 672), 912, {size: 38, fill: PALE});
  sheet.box({x: 84, y: 716, width: 280, height: 280, radius: 20, fill: WHITE});
  drawQr(sheet, language, 94, 726, 260);
  const below = sheet.text(language.word('site.kit-scan'), 410, 820, 586, {size: 36, fill: PALE});
  drawAddress(sheet, language, 410, below + 24, 586, 54, WHITE);
  return sheet;
}

/** A wide one for the top of a page. */
export function drawBanner(language: SiteLanguage): Sheet {
  const sheet = new Sheet(728, 180, language.direction);
  sheet.box({x: 0, y: 0, width: 728, height: 180, radius: 12, fill: ACCENT});
  drawMark(sheet, 28, 28, 32, WHITE, ACCENT);
  sheet.line(language.input.operator.name, 70, 51, {size: 19, weight: 'bold', fill: WHITE});
  sheet.line(language.word('site.kit-question'), 28, 100, {size: 31, weight: 'bold', fill: WHITE});
  sheet.line(`${language.word('site.kit-answer')}.`, 28, 137, {size: 31, fill: PALE});
  sheet.box({x: 568, y: 20, width: 140, height: 140, radius: 10, fill: WHITE});
  drawQr(sheet, language, 572, 24, 132);
  return sheet;
}

/** A button that is an image, for pages where no style can be written. */
export function drawButton(language: SiteLanguage, isLight: boolean): Sheet {
  const sheet = new Sheet(280, 68, language.direction);
  const [ground, text] = isLight ? [WHITE, ACCENT] : [ACCENT, WHITE];
  sheet.box({x: 1, y: 1, width: 278, height: 66, radius: 33, fill: ground, stroke: isLight ? ACCENT : WHITE});
  drawMark(sheet, 18, 14, 40, text, ground);
  sheet.line(language.word('site.kit-question'), 72, 30, {size: 18, weight: 'bold', fill: text});
  sheet.line(`${language.word('site.kit-answer')} : ${language.input.operator.name}`, 72, 51, {
    size: 13.5,
    fill: text,
  });
  return sheet;
}
