import {LANGS} from '@cyber-17/protocol';
import {zipSync} from 'fflate';

import {SiteLanguage} from '../site-language.js';
import {KIT_FILES, kitArchive, kitPath} from './kit-files.js';
import {drawLeaflet} from './leaflet.js';
import {pdfOf} from './pdf.js';
import {PIXELS, drawBanner, drawButton, drawQrAlone, drawSquare} from './pictures.js';
import {pngOf} from './png.js';
import {drawPoster} from './poster.js';
import {svgOf} from './svg.js';
import {intranetText, linksPage, readmeText, signaturePage} from './texts.js';

import type {SiteInput} from '../site-input.js';
import type {Sheet} from './sheet.js';

/** What the kit is made from: the site's input, before the pages that link to it. */
export type KitInput = Omit<SiteInput, 'kit'>;

/** The earliest day that an archive can name: the same input gives the same bytes. */
const NO_DAY = new Date(1980, 0, 1);

/** Makes the communication kit in every language: path below the site's address → content. */
export async function buildKit(input: KitInput): Promise<ReadonlyMap<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  for (const lang of LANGS) {
    const made = await filesOf(new SiteLanguage({...input, kit: new Map()}, lang));
    const listed = KIT_FILES.map((name) => [name, made[name]!] as const);
    for (const [name, content] of listed) files.set(kitPath(lang, name), content);
    files.set(kitArchive(lang), zipSync(Object.fromEntries(listed), {mtime: NO_DAY, level: 9}));
  }
  return files;
}

async function filesOf(language: SiteLanguage): Promise<Readonly<Record<string, Uint8Array>>> {
  const {lang, input} = language;
  const title = language.word('site.title');
  const about = {lang, title, author: input.operator.name, moment: input.published};
  const poster = drawPoster(language);
  const leaflet = drawLeaflet(language);
  const svg = (sheet: Sheet) => svgOf(sheet, lang, title);
  const pictures = {
    qr: drawQrAlone(language),
    square: drawSquare(language),
    banner: drawBanner(language),
    button: drawButton(language, false),
    'button-light': drawButton(language, true),
  };
  const files: Record<string, Uint8Array> = {
    'poster-a4.pdf': await pdfOf([poster], about),
    'leaflet-a5.pdf': await pdfOf(leaflet, about),
  };
  const texts = {
    'poster-a4.svg': svg(poster),
    'leaflet-a5-1.svg': svg(leaflet[0]),
    'leaflet-a5-2.svg': svg(leaflet[1]),
    'links.html': linksPage(language),
    'signature.html': signaturePage(language),
    'intranet.txt': intranetText(language),
    'README.txt': readmeText(language),
  };
  for (const [name, text] of Object.entries(texts)) files[name] = Buffer.from(text);
  for (const [name, sheet] of Object.entries(pictures)) {
    const text = svg(sheet);
    files[`${name}.svg`] = Buffer.from(text);
    files[`${name}.png`] = await pngOf(text, PIXELS[name as keyof typeof PIXELS]);
  }
  return files;
}
