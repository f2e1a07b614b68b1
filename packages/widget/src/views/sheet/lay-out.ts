import type {Line, LineKind} from './line.js';

/** The language of a sheet. */
export interface Speech {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
}

/** What each line is on paper, where it is more than a paragraph. */
const TAGS: Readonly<Partial<Record<LineKind, string>>> = {
  title: 'h1',
  heading: 'h2',
  part: 'h2',
  action: 'h3',
  detail: 'h3',
  item: 'li',
};

/**
 * Lays lines out on an empty document: a head, then the actions in columns,
 * then the details. Each line has the direction of its own words: a French
 * name on an Arabic sheet runs from left to right.
 */
export function layOut(paper: Document, lines: readonly Line[], {lang, dir}: Speech) {
  Object.assign(paper.documentElement, {lang, dir});
  // The header of the page names no subject.
  paper.title = '17'; // defence: print-title
  const open = (tag: string, className: string, within: Element): Element => {
    const element = paper.createElement(tag);
    element.className = className;
    within.append(element);
    return element;
  };
  let column: Element = paper.body;
  let card = column;
  let list: Element | undefined;
  for (const line of lines) {
    const {kind} = line;
    if (kind !== 'item') list = undefined;
    if (kind === 'part') {
      paper.body.append(lineOf(paper, line));
      column = open('div', 'columns', paper.body);
      card = column;
      continue;
    }
    if (kind === 'heading') {
      if (column === paper.body) column = open('div', 'columns', paper.body);
      card = column;
    }
    if (kind === 'action') card = open('section', 'act', column);
    if (kind === 'detail') card = open('section', '', column);
    if (kind === 'item') list ??= open('ul', '', card);
    (list ?? card).append(lineOf(paper, line));
  }
}

function lineOf(paper: Document, {kind, text, stress, lang, isDone}: Line): Element {
  const element = paper.createElement(TAGS[kind] ?? 'p');
  element.className = isDone ? `${kind} done` : kind;
  element.dir = 'auto';
  if (lang) element.lang = lang;
  const at = stress === undefined ? -1 : text.indexOf(stress);
  if (stress === undefined || at < 0) {
    element.textContent = text;
    return element;
  }
  const number = paper.createElement('b');
  number.textContent = stress;
  element.append(text.slice(0, at), number, text.slice(at + stress.length));
  return element;
}
