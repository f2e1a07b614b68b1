import type {PlanLine} from './plan-lines.js';

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

const TAGS = {title: 'h1', heading: 'h2', text: 'p', item: 'li'} as const;

const PAPER = `
  @page { margin: 2cm; }
  body { font: 12pt/1.4 sans-serif; margin: 0; color: #000; background: #fff; }
  h1 { font-size: 18pt; } h2 { font-size: 14pt; margin-block-start: 1.5em; break-after: avoid; }
  p, li { margin-block: .3em; break-inside: avoid; overflow-wrap: anywhere; }
`;

/**
 * Prints lines alone, in a frame of their own: not the page around the panel.
 * Every line is text. The frame stands inside the view, where no recorder of
 * the page looks, and is gone with it, if not before.
 *
 * @param into the root of the view
 */
export function printLines(lines: readonly PlanLine[], lang: string, into: ParentNode) {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'position:fixed;inline-size:0;block-size:0;border:0;inset-block-end:0';
  frame.setAttribute('aria-hidden', 'true');
  frame.tabIndex = -1;
  into.append(frame);
  const paper = frame.contentDocument!;
  const view = frame.contentWindow! as Window & typeof globalThis;
  paper.documentElement.lang = lang;
  // The header of the page names no subject.
  paper.title = '17';
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(PAPER);
  paper.adoptedStyleSheets = [sheet];
  for (const {kind, text} of lines) {
    const element = paper.createElement(TAGS[kind]);
    element.textContent = text;
    paper.body.append(element);
  }
  view.addEventListener('afterprint', () => frame.remove());
  view.focus();
  view.print();
}
