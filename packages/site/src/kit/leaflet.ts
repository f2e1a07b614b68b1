import {conclusionOf} from '../advice/conclusion-of.js';
import {COMMON} from '../pages/front.js';
import {reachOf} from '../parts/contact.js';
import {hoursWords} from '../parts/hours.js';
import {ACCENT, INK, LINE, MUTED, WHITE} from './palette.js';
import {A5_SCALE, drawAddress, drawDanger, drawPoster, drawSmall} from './poster.js';
import {Sheet} from './sheet.js';

import type {SiteLanguage} from '../site-language.js';

/** Whom anyone may call, besides the numbers of danger. */
const PEOPLE = ['france-victimes', '3018', 'info-escroqueries', '3114', '3919'];

const EDGE = 32;

/** The leaflet: the poster, and on its back what can happen and whom to talk to. */
export function drawLeaflet(language: SiteLanguage): readonly [Sheet, Sheet] {
  const front = drawPoster(language, A5_SCALE);
  const back = new Sheet(front.width, front.height, language.direction);
  const {width} = back;
  back.ground(WHITE);
  back.box({x: 0, y: 0, width, height: 8, fill: ACCENT});
  const happens = {size: 20, weight: 'bold', fill: ACCENT} as const;
  let y = back.text(language.word('site.kit-happens'), EDGE, 54, width - 2 * EDGE, happens) + 2;
  y = drawSituations(back, language, y);
  y = back.text(language.word('site.kit-numbers'), EDGE, y + 34, width - 2 * EDGE, happens) + 4;
  drawPeople(back, language, y);
  drawAddress(back, language, EDGE, 494, width - 2 * EDGE, 17);
  drawDanger(back, language, 508, (points) => points * A5_SCALE);
  drawSmall(back, language, EDGE, 583, 6.7);
  return [front, back];
}

/** Two columns, read one after the other. */
function drawSituations(sheet: Sheet, language: SiteLanguage, y: number): number {
  const titles = COMMON.filter((id) => language.compiled.graph.threats[id]).map(
    (id) => conclusionOf(language, id).title,
  );
  const half = Math.ceil(titles.length / 2);
  const columns = [titles.slice(0, half), titles.slice(half)];
  const width = (sheet.width - 2 * EDGE - 16) / 2;
  const ends = columns.map((column, index) => {
    const x = EDGE + index * (width + 16);
    return column.reduce((top, title) => {
      sheet.box({x, y: top - 7, width: 4, height: 4, radius: 2, fill: ACCENT});
      return sheet.text(title, x + 11, top, width - 11, {size: 11, fill: INK}) + 3;
    }, y);
  });
  return Math.max(...ends);
}

/** Contacts by name, number and hours; one that was withdrawn is not printed. */
function drawPeople(sheet: Sheet, language: SiteLanguage, y: number): void {
  let top = y;
  for (const id of PEOPLE) {
    const channel = language.channel(id);
    const reach = channel && reachOf(language, channel);
    if (!channel || !reach) continue;
    sheet.box({x: EDGE, y: top - 15, width: sheet.width - 2 * EDGE, height: 0.7, fill: LINE});
    sheet.line(reach.note, EDGE, top + 4, {size: 15, weight: 'bold', fill: INK, url: reach.href});
    sheet.line(channel.name, EDGE + 112, top - 2, {size: 11, weight: 'bold', fill: INK});
    sheet.line(hoursWords(language, channel) ?? '', EDGE + 112, top + 11, {size: 9.5, fill: MUTED});
    top += 33;
  }
}
