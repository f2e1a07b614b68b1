import {copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

import {ROOT} from './paths.js';

const CHAT = join(ROOT, 'packages/chat/src');

/** The pages of the chat: where their markup and style are, and where they go. */
const PAGES = [
  {name: 'visitor', folder: '.'},
  {name: 'console', folder: 'console'},
] as const;

/** Writes the markup and the style of the chat's pages; their look begins with the same tokens. */
export function writeChatPages(out: string) {
  const tokens = readFileSync(join(CHAT, 'look/tokens.css'), 'utf8');
  for (const {name, folder} of PAGES) {
    const from = join(CHAT, name);
    if (!existsSync(join(from, 'index.html'))) continue;
    mkdirSync(join(out, folder), {recursive: true});
    copyFileSync(join(from, 'index.html'), join(out, folder, 'index.html'));
    const own = readFileSync(join(from, `${name}.css`), 'utf8');
    // Nobody reads them there: without indentation and comments.
    writeFileSync(join(out, folder, `${name}.css`), dense(`${tokens}\n${own}`));
  }
}

function dense(css: string): string {
  return css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/;}/g, '}')
    .trim();
}
