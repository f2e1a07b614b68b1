import {PAGE} from './paper.styles.js';

/** Pixels of a centimetre, in CSS. */
const CM = 96 / 2.54;

/** Sizes of type, the best first, in points. */
const SIZES = [11, 10.5, 10, 9.5, 9] as const;

/** The details have less to say when they are few: larger type fills their page. */
const DETAIL_SIZES = [11, 11.5, 12, 10.5, 10, 9.5, 9, 13] as const;

/** A last page that is filled as far as this is no waste of paper. */
const FILLED = 0.5;

/** Breaks between pages cost a little: what is measured without them is not quite all. */
const SPARE = 0.97;

/**
 * Chooses the size of type for a laid-out document: the sheet to act from on
 * one page where it can be, and no page of details that is nearly empty.
 *
 * @param view the frame, as wide as the paper
 */
export function fitted(view: Window & typeof globalThis): readonly CSSStyleSheet[] {
  const {body} = view.document;
  const sheet = new view.CSSStyleSheet();
  const details = new view.CSSStyleSheet();
  view.document.adoptedStyleSheets = [...view.document.adoptedStyleSheets, sheet, details];
  const part = body.querySelector('.part');
  const heightOf = (from: number, to: number) => (to - from) / (PAGE.height * CM * SPARE);
  const top = () => part?.getBoundingClientRect().top;
  const bottom = () => body.getBoundingClientRect().bottom;

  for (const size of SIZES) {
    sheet.replaceSync(`body { font-size: ${size}pt; }`);
    if (heightOf(body.getBoundingClientRect().top, top() ?? bottom()) <= 1) break;
  }
  if (!part) return [sheet];
  let best = -1;
  let chosen = '';
  for (const size of DETAIL_SIZES) {
    const rule = `.part ~ .columns { font-size: ${size}pt; }`;
    details.replaceSync(rule);
    const pages = heightOf(top()!, bottom());
    const last = pages - Math.floor(pages);
    if (last > best) [best, chosen] = [last, rule];
    if (last >= FILLED) break;
  }
  details.replaceSync(chosen);
  return [sheet, details];
}
