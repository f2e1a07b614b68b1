import {html} from '../parts/html.js';
import {kitAddress, typedAddress} from './marks.js';
import {ACCENT, INK, MUTED} from './palette.js';

import type {SiteLanguage} from '../site-language.js';
import type {Html} from '../parts/html.js';

/** A text for an intranet or a newsletter. */
export function intranetText(language: SiteLanguage): string {
  const {name} = language.input.operator;
  const paragraphs = [
    language.word('site.kit-intranet-title'),
    language.word('site.kit-intranet-1'),
    language.word('site.kit-intranet-2', {name}),
    kitAddress(language),
    language.word('site.kit-intranet-3'),
    ...unofficial(language),
  ];
  return `${paragraphs.map(withoutMarks).join('\n\n')}\n`;
}

/** What the folder is, whose it is, and what may be done with it. */
export function readmeText(language: SiteLanguage): string {
  const {lang, input} = language;
  const dated = language.word('site.updated', {day: language.day(input.published)});
  const text = language.word('site.kit-readme', {address: kitAddress(language)});
  return `${[`${input.operator.name} (${lang})`, text, dated, ...unofficial(language)].map(withoutMarks).join('\n\n')}\n`;
}

/** Link, button and banner as a partner pastes them: plain links, beside the images of this folder. */
export function linksPage(language: SiteLanguage): string {
  const address = kitAddress(language);
  const label = `${language.word('site.kit-question')} ${language.word('site.kit-answer')} : ${language.input.operator.name}`;
  const picture = (file: string, width: number, height: number) =>
    html`<p><a href="${address}"><img src="${file}" alt="${label}" width="${width}" height="${height}"></a></p>`;
  return page(
    language,
    html`<p><a href="${address}">${label}</a></p>
${picture('button.svg', 280, 68)}
${picture('button-light.svg', 280, 68)}
${picture('banner.svg', 728, 180)}`,
  );
}

/** The end of an e-mail. Programs for mail read styles of elements only, and no style sheet. */
export function signaturePage(language: SiteLanguage): string {
  const {name} = language.input.operator;
  const numbers = ['17', '112', '114'].map((number) => `${number} ${language.word(`start.word-${number}`)}`);
  const face = 'font-family: Arial, sans-serif';
  return page(
    language,
    html`<table role="presentation" dir="${language.direction}" style="border-collapse: collapse; ${face}">
  <tr>
    <td style="padding: 4px 12px; border-inline-start: 4px solid ${ACCENT}">
      <p style="margin: 0; font-size: 15px; font-weight: bold; color: ${INK}">${language.word('site.kit-question')} ${language.word('site.kit-answer')}.</p>
      <p style="margin: 4px 0; font-size: 15px"><a href="${kitAddress(language)}" style="color: ${ACCENT}">${name} : ${typedAddress(language)}</a></p>
      <p style="margin: 0; font-size: 13px; color: ${MUTED}">${language.word('start.danger')} ${numbers.join(', ')}.</p>
    </td>
  </tr>
</table>`,
  );
}

function page(language: SiteLanguage, content: Html): string {
  const {lang, direction, input} = language;
  return String(html`<!doctype html>
<html lang="${lang}" dir="${direction}">
<head>
<meta charset="utf-8">
<title>${input.operator.name}</title>
</head>
<body>
${content}
</body>
</html>
`);
}

/** That a demonstration is one. */
function unofficial(language: SiteLanguage): readonly string[] {
  const {official, officialUrl} = language.input.operator;
  return official ? [] : [`${language.word('start.unofficial')} ${officialUrl}`];
}

/** A text file has its direction from its letters. */
function withoutMarks(text: string): string {
  return text.replace(/[\u2066-\u2069]/g, '');
}
