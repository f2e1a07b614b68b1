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
 * @returns whether the browser was seen to begin: a sandbox refuses without a word
 */
export function printLines(
  lines: readonly Line[],
  speech: Speech,
  into: ParentNode & DocumentOrShadowRoot,
): boolean {
  const pressed = into.activeElement as HTMLElement | null;
  const frame = document.createElement('iframe');
  // As wide as the paper, to be measured, and out of sight.
  frame.style.cssText = `position:fixed;inline-size:${PAGE.width}cm;block-size:0;border:0;inset:100% auto auto 100%`;
  frame.setAttribute('aria-hidden', 'true');
  frame.tabIndex = -1;
  into.append(frame);
  const paper = frame.contentDocument;
  // In a sandbox of another origin the frame is closed to us: what is on screen is printed.
  if (!paper) {
    frame.remove();
    return isPrinted(window);
  }
  const view = frame.contentWindow! as Window & typeof globalThis;
  layOut(paper, lines, speech);
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(PAPER);
  paper.adoptedStyleSheets = [sheet];
  fitted(view);
  view.addEventListener('afterprint', () => {
    frame.remove();
    // The focus goes with the frame.
    pressed?.focus({preventScroll: true});
  });
  view.focus();
  return isPrinted(view);
}

function isPrinted(view: Window): boolean {
  let hasBegun = false;
  view.addEventListener('beforeprint', () => (hasBegun = true), {once: true});
  view.print();
  return hasBegun;
}
