/** The page behind an open dialog takes no room on paper. */
const STEP_BACK = `@media print {
  html, body {
    block-size: 0 !important;
    min-block-size: 0 !important;
    margin: 0 !important;
    padding: 0 !important;
    overflow: hidden !important;
    visibility: hidden !important;
  }
}`;

/**
 * While a dialog is open, what is printed is the dialog: the browser's own command
 * would print the page behind it as well.
 *
 * @returns a function that gives the page back its place
 */
export function stepBackInPrint(page: Document): () => void {
  const sheet = new page.defaultView!.CSSStyleSheet();
  sheet.replaceSync(STEP_BACK);
  page.adoptedStyleSheets = [...page.adoptedStyleSheets, sheet];
  return () => {
    page.adoptedStyleSheets = page.adoptedStyleSheets.filter((each) => each !== sheet);
  };
}
