import type {Line} from './line.js';

/** As long as a reference, or a date and an hour. */
const BLANK = '_'.repeat(24);

/** The lines as plain text, which a small printer or a message takes as well. */
export function textOfLines(lines: readonly Line[]): string {
  return lines.map(plain).join('\n').trim();
}

function plain({kind, text, isDone}: Line): string {
  switch (kind) {
    case 'title':
    case 'heading':
    case 'part':
      return `\n${text.toUpperCase()}`;
    case 'action':
      return `\n${isDone ? '[x]' : '[ ]'} ${text}`;
    case 'check':
      return `[ ] ${text}`;
    case 'detail':
      return `\n${text}`;
    case 'item':
    case 'say':
    case 'emergency':
      return `- ${text}`;
    case 'blank':
    case 'write':
      return `${text} ${BLANK}`;
    case 'text':
    case 'paragraph':
    case 'topic':
    case 'limit':
    case 'contact':
    case 'note':
    case 'site':
      return text;
  }
}
