import {drawMark, drawQr, kitAddress, typedAddress} from './marks.js';
import {ACCENT, DANGER, DANGER_SOFT, INK, LINE, MUTED, PALE, WHITE} from './palette.js';
import {Sheet} from './sheet.js';

import type {SiteLanguage} from '../site-language.js';

/** A4 in points. */
const WIDTH = 595.28;
const HEIGHT = 841.89;

/** A5 is A4 by the square root of a half. */
export const A5_SCALE = Math.SQRT1_2;

const EDGE = 46;
const STEPS = ['site.step-1', 'site.step-2', 'site.step-3'];
const NUMBERS = ['17', '112', '114'];

/** The poster; the same at every scale. */
export function drawPoster(language: SiteLanguage, scale = 1): Sheet {
  const sheet = new Sheet(WIDTH * scale, HEIGHT * scale, language.direction);
  const at = (points: number) => points * scale;
  const {name} = language.input.operator;

  sheet.ground(WHITE);
  sheet.box({x: 0, y: 0, width: at(WIDTH), height: at(372), fill: ACCENT});
  drawMark(sheet, at(EDGE), at(44), at(44), WHITE, ACCENT);
  sheet.line(name, at(EDGE + 58), at(75), {size: at(26), weight: 'bold', fill: WHITE});
  const wide = at(WIDTH - 2 * EDGE);
  const size = at(48);
  const below = sheet.text(language.word('site.title'), at(EDGE), at(160), wide, {
    size,
    weight: 'bold',
    fill: WHITE,
  });
  sheet.text(language.word('site.kit-promise'), at(EDGE), Math.min(below, at(338)), wide, {
    size: at(19),
    fill: PALE,
  });

  const column = at(EDGE + 232);
  drawSteps(sheet, language, column, at);
  sheet.box({
    x: at(EDGE),
    y: at(410),
    width: at(200),
    height: at(200),
    fill: WHITE,
    radius: at(12),
    stroke: LINE,
  });
  drawQr(sheet, language, at(EDGE + 4), at(414), at(192));
  const scan = sheet.text(language.word('site.kit-scan'), at(EDGE), at(636), wide, {
    size: at(15),
    fill: MUTED,
  });
  drawAddress(sheet, language, at(EDGE), scan + at(18), wide, at(30));

  drawDanger(sheet, language, at(712), at);
  drawSmall(sheet, language, at(EDGE), at(818), at(9.5));
  return sheet;
}

function drawSteps(sheet: Sheet, language: SiteLanguage, x: number, at: (points: number) => number): void {
  const width = sheet.width - x - at(EDGE) - at(44);
  let y = at(432);
  for (const [index, step] of STEPS.entries()) {
    sheet.box({
      x,
      y: y - at(21),
      width: at(31),
      height: at(31),
      radius: at(15.5),
      fill: WHITE,
      stroke: ACCENT,
    });
    sheet.line(String(index + 1), x + at(15.5), y, {
      size: at(16),
      weight: 'bold',
      fill: ACCENT,
      align: 'center',
    });
    const next = sheet.text(language.word(step), x + at(44), y, width, {
      size: at(17),
      weight: 'bold',
      fill: INK,
    });
    y =
      sheet.text(language.word(`${step}-text`), x + at(44), next + at(1), width, {
        size: at(14),
        fill: MUTED,
      }) + at(16);
  }
}

/** The address, no larger than its room allows. */
export function drawAddress(
  sheet: Sheet,
  language: SiteLanguage,
  x: number,
  y: number,
  width: number,
  size: number,
  fill = ACCENT,
): void {
  const address = typedAddress(language);
  const fitting = Math.min(size, width / (address.length * 0.6));
  sheet.line(address, x, y, {size: fitting, weight: 'bold', fill, url: kitAddress(language)});
}

/** Whom to call in danger, with words. */
export function drawDanger(
  sheet: Sheet,
  language: SiteLanguage,
  y: number,
  at: (points: number) => number,
): void {
  sheet.box({x: 0, y, width: sheet.width, height: at(82), fill: DANGER_SOFT});
  sheet.line(language.word('start.danger'), at(EDGE), y + at(47), {size: at(16), weight: 'bold', fill: INK});
  for (const [index, number] of NUMBERS.entries()) {
    const x = at(EDGE + 206 + index * 101);
    sheet.box({x, y: y + at(14), width: at(94), height: at(54), fill: WHITE, radius: at(8), stroke: DANGER});
    sheet.line(number, x + at(47), y + at(39), {size: at(23), weight: 'bold', fill: DANGER, align: 'center'});
    sheet.line(language.word(`start.word-${number}`), x + at(47), y + at(57), {
      size: at(12.5),
      fill: INK,
      align: 'center',
    });
  }
}

/** Whose it is, and of when. */
export function drawSmall(sheet: Sheet, language: SiteLanguage, x: number, y: number, size: number): void {
  const {official, officialUrl} = language.input.operator;
  const dated = language.word('site.updated', {day: language.day(language.input.published)});
  const unofficial = official ? '' : `${language.word('start.unofficial')} ${new URL(officialUrl).host}. `;
  sheet.line(`${unofficial}${dated}`, x, y, {size, fill: MUTED});
}
