import {keepScroll} from './keep-scroll.js';
import {stepBackInPrint} from './page-in-print.js';

/** While a dialog is open, the page behind it neither scrolls nor prints. */
export function holdPage(panel: Element, dialog: Element): () => void {
  const releases = [keepScroll(panel, dialog), stepBackInPrint(panel.ownerDocument)];
  return () => releases.forEach((release) => release());
}
