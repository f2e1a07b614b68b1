import {fitted} from './fitted.js';
import {layOut} from './lay-out.js';
import {PAGE, PAPER} from './paper.styles.js';

import type {Speech} from './lay-out.js';
import type {Line} from './line.js';

/**
 * Prints lines alone, in a frame of their own: not the page around the panel.
 * Every line is text. The frame is inside the view, where no recorder of
 * the page looks, and is removed with it at the latest.
 *
 * @param into the root of the view
 */
export function printLines(lines: readonly Line[], speech: Speech, into: ParentNode) {
  const frame = document.createElement('iframe');
  // As wide as the paper, to be measured, and out of sight.
  frame.style.cssText = `position:fixed;inline-size:${PAGE.width}cm;block-size:0;border:0;inset:100% auto auto 100%`;
  frame.setAttribute('aria-hidden', 'true');
  frame.tabIndex = -1;
  into.append(frame);
  const view = frame.contentWindow! as Window & typeof globalThis;
  layOut(frame.contentDocument!, lines, speech);
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(PAPER);
  frame.contentDocument!.adoptedStyleSheets = [sheet];
  fitted(view);
  view.addEventListener('afterprint', () => frame.remove());
  view.focus();
  view.print();
}
