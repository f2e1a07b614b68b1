import {layOut} from './lay-out.js';
import {PAPER} from './paper.styles.js';

import type {Speech} from './lay-out.js';
import type {PlanLine} from './plan-line.js';

/** Puts a text on the clipboard; `false` where the browser or the page refuses. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Hands a file to the browser to save. Its name says nothing of what is in it. */
export function saveFile(name: string, type: string, text: string) {
  const address = URL.createObjectURL(new Blob([text], {type: `${type};charset=utf-8`}));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken it by then.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/**
 * Prints lines alone, in a frame of their own: not the page around the panel.
 * Every line is text. The frame stands inside the view, where no recorder of
 * the page looks, and is gone with it, if not before.
 *
 * @param into the root of the view
 */
export function printLines(lines: readonly PlanLine[], speech: Speech, into: ParentNode) {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'position:fixed;inline-size:0;block-size:0;border:0;inset-block-end:0';
  frame.setAttribute('aria-hidden', 'true');
  frame.tabIndex = -1;
  into.append(frame);
  const view = frame.contentWindow! as Window & typeof globalThis;
  layOut(frame.contentDocument!, lines, speech);
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(PAPER);
  frame.contentDocument!.adoptedStyleSheets = [sheet];
  view.addEventListener('afterprint', () => frame.remove());
  view.focus();
  view.print();
}
